import fc from 'fast-check';
import { expect, it } from 'vitest';
import { accountFromReadings } from '../account/account-from-readings.ts';
import type { FieldReading } from '../account/reading.ts';
import { entryMarks } from './entry-marks.ts';

it('an account is recognised by the number and the name that its readings come to', () => {
  const reading: fc.Arbitrary<FieldReading> = fc.record(
    {
      field: fc.constantFrom('id' as const, 'name' as const, 'industry' as const),
      text: fc.string(),
      value: fc.constantFrom('1', 'Alder', 'Birch'),
      origin: fc.constantFrom('typed' as const, 'page' as const, 'sheet' as const),
      where: fc.constant(''),
      at: fc.constantFrom('2026-11-20T08:00:00Z', '2026-11-21T08:00:00Z'),
    },
    { requiredKeys: ['field', 'text', 'origin', 'where', 'at'] },
  );
  fc.assert(
    fc.property(fc.array(reading, { maxLength: 8 }), (readings) => {
      const { id, name } = accountFromReadings(readings).account.fields;
      expect(entryMarks(readings)).toEqual({ id, name });
    }),
  );
});
