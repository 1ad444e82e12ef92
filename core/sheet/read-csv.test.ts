import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';

const cells = (text: string) => readCsv(text, 'book').records.map((record) => record.cells);

describe('readCsv', () => {
  it.each([
    {
      why: 'quotes, doubled quotes',
      text: 'a,b\n"x ""y"", z",1',
      want: [
        ['a', 'b'],
        ['x "y", z', '1'],
      ],
    },
    {
      why: 'CRLF',
      text: 'a,b\r\n1,2',
      want: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    {
      why: 'CR alone',
      text: 'a,b\r1,2',
      want: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    {
      why: 'line ends mixed',
      text: 'a,b\r\n1,2\n3,4\r5,6',
      want: [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    },
    {
      why: 'blanks are undefined, even of spaces',
      text: 'a,b\n, \u3000',
      want: [
        ['a', 'b'],
        [undefined, undefined],
      ],
    },
    {
      why: 'a mark of byte order left in the text',
      text: '\uFEFFa,b\n1,2',
      want: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    {
      why: 'an inch sign within a cell',
      text: 'a,b\n5" pipe,2',
      want: [
        ['a', 'b'],
        ['5" pipe', '2'],
      ],
    },
  ])('reads $why', ({ text, want }) => expect(cells(text)).toEqual(want));

  it('counts records, so a line break in quotes does not shift the rows', () => {
    const { records } = readCsv('a,b\n"x\ny",1\n\nz,2\n', 'book');
    expect(records.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5]);
    expect(records[1]?.cells).toEqual(['x\ny', '1']);
    expect(records[3]?.cells).toEqual(['z', '2']);
  });

  it('obeys a sep= line and counts it as row 1', () => {
    const { records, notes } = readCsv('sep=;\r\na;b\r\n1,5;2', 'book');
    expect(records).toEqual([
      { row: 2, cells: ['a', 'b'] },
      { row: 3, cells: ['1,5', '2'] },
    ]);
    expect(notes).toEqual([{ code: 'delimiter', text: ';' }]);
  });

  it('does not let a quote that never closes swallow the rest', () => {
    const { records, notes } = readCsv('a,b\n1,"Acme\n2,Beta\n3,"C, D"\n', 'book');
    expect(records.slice(1, 3).map((record) => record.cells)).toEqual([
      ['1', '"Acme'],
      ['2', 'Beta'],
    ]);
    expect(notes).toContainEqual({ code: 'quote-unclosed', row: 2 });
  });

  it('keeps a quote that opens in the last cell', () => {
    expect(cells('a,b\n1,"x')).toEqual([
      ['a', 'b'],
      ['1', '"x'],
    ]);
  });

  it('says where text follows a closing quote', () => {
    const { records, notes } = readCsv('a,b\n"Acme "Best", Ltd",2\nx,"y"\n', 'book');
    expect(records[1]?.cells).toEqual(['Acme "Best', ' Ltd"', '2']);
    expect(notes).toContainEqual({ code: 'quote-malformed', row: 2 });
  });
});
