import { expect, it } from 'vitest';
import { sniffDelimiter } from './sniff-delimiter.ts';

it.each([
  { why: 'plain', text: 'a,b,c\n1,2,3\n', delimiter: ',' },
  { why: 'plain', text: 'a\tb\n1\t2\n', delimiter: '\t' },
  { why: 'plain', text: 'a|b\n1|2\n', delimiter: '|' },
  { why: 'every number has a decimal comma', text: `a;b;c\n${'1,5;2,5;3,5\n'.repeat(20)}`, delimiter: ';' },
  {
    why: 'lists within the cells of a comma file',
    text: `name,tags,n\n${'A,x;y,1\n'.repeat(20)}`,
    delimiter: ',',
  },
  { why: 'delimiters within quotes do not count', text: 'a,b\n"x;y;z",1\n"u;v;w",2\n', delimiter: ',' },
  { why: 'a title with a comma', text: 'Accounts, 2026\na;b;c\nx;1;2\ny;3;4\n', delimiter: ';' },
  { why: 'a header with a semicolon in it', text: `a;b,c,d\n${'1,2,3\n'.repeat(20)}`, delimiter: ',' },
  {
    why: 'of two even ones the wider',
    text: `Accounts, 2026\nName, legal;b;c;d\n${'A, Ltd;1;2;3\n'.repeat(5)}`,
    delimiter: ';',
  },
  { why: 'one column only', text: 'name\nAcme\n', delimiter: ',' },
  { why: 'nothing', text: '', delimiter: ',' },
])('$delimiter: $why', ({ text, delimiter }) => expect(sniffDelimiter(text)).toBe(delimiter));

it('trusts headers known by name before evenness', () => {
  const text = 'name;turnover, net;x\nA, B, C;1;2,5\n'.replace(/A.*\n/, (row) => row.repeat(6));
  const knows = (header: string) => header === 'name';
  expect(sniffDelimiter(`a,b\n${text}`)).toBe(',');
  expect(sniffDelimiter(`a,b\n${text}`, knows)).toBe(';');
});
