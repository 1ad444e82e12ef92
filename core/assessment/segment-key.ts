import type { Account } from '../account/account.ts';
import { customerBase } from '../classification/customer-base.ts';
import { reaches } from '../classification/matrix.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { Assessment } from './assessment.ts';

/** What a book can be divided by: its texts, sizes, and what the assessment says of each account. */
export const SEGMENT_KEYS = [
  'industry',
  'region',
  'ownership',
  'manager',
  'parent',
  'employees',
  'turnover',
  'usage',
  'base',
  'stage',
  'value',
  'loyalty',
  'archetype',
  'position',
  'tier',
  'type',
] as const;
export type SegmentKey = (typeof SEGMENT_KEYS)[number];

/** An account and what was found of it. */
export interface Assessed {
  readonly account: Account;
  readonly assessment: Pick<Assessment, 'classes' | 'stage' | 'cuts'>;
}

/**
 * Where an account belongs by one division: a text as it is written, or the code of a size or class.
 *
 * @returns several for the key-account types, of which several may hold; none where it is unknown.
 * @see METHODS 3.8; the limits of size and usage are ours.
 */
export function segmentKeysOf(
  { account: { fields }, assessment: { classes, stage } }: Assessed,
  by: SegmentKey,
  { classification }: Playbook,
): readonly string[] {
  const { segments } = classification;
  const one = (key: string | undefined) => (key === undefined ? [] : [key]);
  switch (by) {
    case 'industry':
    case 'region':
    case 'ownership':
    case 'manager':
    case 'parent':
      return one(fields[by]?.trim() || undefined);
    case 'employees':
    case 'turnover': {
      const { medium, large } = segments[by];
      return one(step(fields[by], ['small', medium, 'medium', large, 'large']));
    }
    case 'usage': {
      const { medium, heavy } = segments.usage;
      return one(step(fields.revenue, ['light', medium, 'medium', heavy, 'heavy']));
    }
    case 'base':
      return one(customerBase(fields, segments));
    case 'stage':
      return one(stage);
    case 'value':
      return one(typeof classes.value === 'string' ? classes.value : classes.value?.name);
    case 'loyalty':
    case 'archetype':
    case 'position':
    case 'tier':
      return one(classes[by]?.name);
    case 'type':
      return classes.types;
  }
}

type Steps = readonly [below: string, medium: number, between: string, upper: number, above: string];

function step(amount: number | undefined, [below, medium, between, upper, above]: Steps): string | undefined {
  if (amount === undefined) return undefined;
  if (reaches(amount, upper)) return above;
  return reaches(amount, medium) ? between : below;
}
