import { expect, it } from 'vitest';
import { sniffDelimiter } from './sniff-delimiter.ts';

it.each([
  { why: 'plain', text: 'a,b,c\n1,2,3\n', delimiter: ',' },
  { why: 'plain', text: 'a\tb\n1\t2\n', delimiter: '\t' },
  { why: 'plain', text: 'a|b\n1|2\n', delimiter: '|' },
  { why: 'every number has a decimal comma', text: 'a;b;c\n1,5;2,5;3,5\n1,1;2,2;3,3\n', delimiter: ';' },
  { why: 'lists within the cells of a comma file', text: 'name,tags,n\nA,x;y,1\nB,x;z,2\n', delimiter: ',' },
  { why: 'delimiters within quotes do not count', text: 'a,b\n"x;y;z",1\n"u;v;w",2\n', delimiter: ',' },
  { why: 'a title with a comma', text: 'Accounts, 2026\na;b;c\nx;1;2\ny;3;4\n', delimiter: ';' },
  { why: 'one column only', text: 'name\nAcme\n', delimiter: ',' },
  { why: 'nothing', text: '', delimiter: ',' },
])('$delimiter: $why', ({ text, delimiter }) => expect(sniffDelimiter(text)).toBe(delimiter));

it('trusts headers known by name before evenness', () => {
  const text = 'name;turnover, net;x\nA, B;1;2,5\nC, D;2;3,5\nE, F;3;4,5\n';
  const knows = (header: string) => header === 'name';
  expect(sniffDelimiter(`a,b\n${text}`, knows)).toBe(';');
});
