import { type BookFault, issueFault } from '../../../core/exchange/book-fault.ts';
import type { LocalText } from '../../../core/text/local-text.ts';
import type { TaughtRule } from '../taught-rule.ts';
import { packSchema } from './pack-schema.ts';
import { readRule } from './read-rule.ts';
import { PACK_FORMAT, PACK_VERSION } from './rule-pack.ts';

/** Five hundred rules with all their places are far smaller. */
const LONGEST = 2_000_000;

export type ReadPack =
  | { readonly rules: readonly TaughtRule[]; readonly faults?: undefined }
  | { readonly rules?: undefined; readonly faults: readonly BookFault[] };

/** The text of a file as taught rules, or everything that is wrong with it; a half-valid file is never taken. */
export function readPack(text: string): ReadPack {
  if (text.length > LONGEST)
    return refused('the file is too large for taught rules', '文件过大，不是示教规则文件');
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused(
      'not a file of taught rules, or cut off; choose the file that “Save as a file” wrote',
      '不是示教规则文件，或文件不完整；请选择由“保存为文件”写出的文件',
    );
  }
  const { format, version } = Object(json) as Readonly<Record<string, unknown>>;
  if (format !== PACK_FORMAT)
    return refused(
      `not a file of taught rules: it does not say “${PACK_FORMAT}”`,
      `不是示教规则文件：缺少“${PACK_FORMAT}”标记`,
    );
  if (typeof version === 'number' && version > PACK_VERSION)
    return refused(
      `written by a newer KAM Sidecar (version ${version} of the file, this one reads ${PACK_VERSION}); update, then import it again`,
      `由较新的 KAM Sidecar 写出（文件版本 ${version}，本机可读 ${PACK_VERSION}）；请更新后再导入`,
    );
  const parsed = packSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) return { faults: parsed.error.issues.map(issueFault) };
  const read = parsed.data.rules.map((rule, at) => readRule(rule, `rules.${at}`));
  const rules = read.flatMap(({ rule }) => rule ?? []);
  const faults = [...read.flatMap((one) => one.faults ?? []), ...repeated(parsed.data.rules)];
  return faults.length > 0 ? { faults } : { rules };
}

/** Two rules for one thing on one kind of page: which one counts would be chance. */
function repeated(rules: readonly unknown[]): BookFault[] {
  const first = new Map<string, number>();
  return rules.flatMap((rule, at) => {
    const { origin, pattern, of } = Object(rule) as Readonly<Record<string, unknown>>;
    const key = JSON.stringify([origin, pattern, of]);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, at);
      return [];
    }
    return [
      { path: `rules.${at}`, message: t(`stands already at rules.${before}`, `与 rules.${before} 重复`) },
    ];
  });
}

function refused(en: string, zh: string): ReadPack {
  return { faults: [{ path: '', message: t(en, zh) }] };
}

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
