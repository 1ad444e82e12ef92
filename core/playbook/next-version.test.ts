import { expect, it } from 'vitest';
import { nextVersion } from './next-version.ts';

it.each([
  { why: 'the first change of a delivered one', version: '1.0.0', next: '1.0.0+1' },
  { why: 'one change more', version: '1.0.0+9', next: '1.0.0+10' },
  { why: 'a year is no count of changes', version: '2026', next: '2026+1' },
  { why: 'a plus that is a part of the name', version: 'B2B+', next: 'B2B++1' },
  { why: 'a count too long for a number', version: '1+9007199254740993', next: '1+9007199254740994' },
])('$version → $next: $why', ({ version, next }) => expect(nextVersion(version)).toBe(next));
