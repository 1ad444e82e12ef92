import type { TableValue } from './read-table-cell.ts';

/** A row of people with the name in one: first and last name where the table keeps them apart. */
export function personOfRow<
  Row extends {
    readonly name?: TableValue;
    readonly firstName?: TableValue;
    readonly lastName?: TableValue;
  },
>({ firstName, lastName, ...person }: Row): Omit<Row, 'firstName' | 'lastName'> {
  if (person.name !== undefined) return person;
  const [first, last] = [firstName, lastName].map((part) => (part === undefined ? '' : String(part)));
  // Chinese names have the family first and no space between.
  const name = /\p{Script=Han}/u.test(`${first}${last}`) ? `${last}${first}` : `${first} ${last}`.trim();
  return name === '' ? person : { ...person, name };
}
