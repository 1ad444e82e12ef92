import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayAsShown } from './day-as-shown.ts';

it.each([
  { why: 'month first', text: '03/04/2027', format: '%m/%d/%Y', day: '2027-03-04' },
  { why: 'day first', text: '03-04-2027', format: 'dd-mm-yyyy', day: '2027-04-03' },
  { why: 'year first, without zeros', text: '2027.3.4', format: '%Y.%m.%d', day: '2027-03-04' },
  { why: 'with the time of day', text: '03/04/2027 09:15', format: '%m/%d/%Y', day: '2027-03-04' },
  { why: 'nothing', text: '', format: '%m/%d/%Y', day: '' },
  { why: 'no date', text: 'soon', format: '%m/%d/%Y', day: 'soon' },
  { why: 'an unknown format', text: '03/04/2027', format: '', day: '03/04/2027' },
])('$why', ({ text, format, day }) => expect(dayAsShown(text, format)).toBe(day));

it('finds every day again, in every order and with every sign between', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      fc.shuffledSubarray(['%Y', '%m', '%d'], { minLength: 3 }),
      fc.constantFrom('/', '-', '.'),
      (date, order, sign) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', day = ''] = iso.split('-');
        const format = order.join(sign);
        const text = format.replace('%Y', year).replace('%m', month).replace('%d', day);
        expect(dayAsShown(text, format)).toBe(iso);
      },
    ),
  );
});
