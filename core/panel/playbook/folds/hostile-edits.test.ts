import { describe, expect, it } from 'vitest';
import { assess } from '../../../assessment/assess.ts';
import { defaultPlaybook } from '../../../playbook/default-playbook.ts';
import { readPlaybookFile } from '../../../playbook/read-playbook-file.ts';
import { withValue } from '../../../playbook/with-value.ts';
import { sampleBook } from '../../../sample/sample-book.ts';
import { wordsOf } from '../../words.ts';
import type { PolicyField } from '../fields/policy-field.ts';
import { valueAt } from '../fields/value-at.ts';
import { mendText } from '../mend-text.ts';
import { pathName } from '../path-name.ts';
import { fieldPlaces } from './field-places.ts';
import { normFields } from './norm-fields.ts';
import { policyFolds } from './policy-folds.ts';

const TODAY = '2026-11-20';
const [{ account }] = sampleBook(TODAY) as [ReturnType<typeof sampleBook>[number]];

interface Edit {
  readonly why: string;
  readonly path: readonly string[];
  readonly value: unknown;
}

/** What somebody may do to a field who means no good, or slips. */
function editsOf(field: PolicyField, base: readonly string[], owner: unknown): readonly Edit[] {
  if (field.kind === 'heading') return [];
  const path = [...base, ...field.at.split('.')];
  const value = valueAt(owner, field.at);
  switch (field.kind) {
    case 'number':
      return [{ why: 'as 0', path, value: 0 }];
    case 'choice':
      return field.options.map((option) => ({ why: `as ${option.value}`, path, value: option.value }));
    case 'chosen':
    case 'names':
      return [{ why: 'with none', path, value: [] }];
    case 'rows': {
      const lines = value as readonly unknown[];
      const [line] = lines;
      const fields = typeof field.fields === 'function' ? field.fields(line as never) : field.fields;
      const name = { en: 'constructor', 'zh-CN': '自' };
      const more = field.fresh?.(name, { id: 'constructor', today: TODAY });
      return [
        ...(more === undefined
          ? []
          : [
              { why: 'emptied', path, value: [] },
              { why: 'with one more', path, value: [...lines, more] },
              { why: 'with one twice', path, value: [...lines, more, more] },
            ]),
        ...(line === undefined ? [] : fields.flatMap((one) => editsOf(one, [...path, '0'], line))),
      ];
    }
    default:
      return [];
  }
}

const folds = Object.values(policyFolds(defaultPlaybook)).flat();
const edits = [...folds.flatMap(({ fields }) => fields), ...normFields(defaultPlaybook)].flatMap((field) =>
  editsOf(field, [], defaultPlaybook),
);

describe('whatever is done to a field', () => {
  it('there are many of them', () => expect(edits.length).toBeGreaterThan(150));

  it.each(edits.map((edit) => ({ ...edit, place: edit.path.join('.') })))(
    '$place $why is refused in words, or accounts are assessed by it',
    ({ path, value }) => {
      const draft = withValue(defaultPlaybook, path, value);
      // The editor is drawn whether the draft holds or not.
      expect(Object.values(policyFolds(draft)).flat().length).toBe(folds.length);
      expect(fieldPlaces(draft).length).toBeGreaterThan(0);
      const { playbook, faults = [] } = readPlaybookFile(JSON.stringify(draft));
      for (const fault of faults) {
        expect(mendText(fault.message, 'zh-CN')).toMatch(/\p{Script=Han}/u);
        expect(pathName(fault.path.split('.'), draft, wordsOf('zh-CN', 'CNY'))).not.toBe('');
      }
      // What a number does to an account is tried where it is reckoned with.
      if (playbook !== undefined && typeof value !== 'number')
        expect(assess(account, { playbook, asOf: TODAY }).value.score).toBeDefined();
    },
  );
});
