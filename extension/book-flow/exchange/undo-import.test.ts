import { describe, expect, it } from 'vitest';
import type { FieldKey } from '../../../core/account/field.ts';
import { readField } from '../../../core/account/read-field.ts';
import type { StoredAccount } from '../../storage/stored-account.ts';
import { undoImport } from './undo-import.ts';

const AT = '2026-11-20T08:00:00Z';
const LATER = '2026-11-21T08:00:00Z';
const sheet = (field: FieldKey, text: string) =>
  readField(field, text, { origin: 'sheet', where: 'S', at: AT });
const typed = (field: FieldKey, text: string) =>
  readField(field, text, { origin: 'typed', where: '', at: LATER });

const before: StoredAccount = {
  key: 'sheet:alder',
  kind: 'sheet',
  name: 'Alder',
  read: [sheet('name', 'Alder'), sheet('revenue', '5')],
  typed: [],
  beside: { opportunities: [{ name: 'Ring', amount: 1 }] },
  seen: AT,
};
const written: StoredAccount = {
  ...before,
  read: [sheet('name', 'Alder'), sheet('revenue', '7'), sheet('wallet', '9')],
  beside: { opportunities: [{ name: 'Ring', amount: 2 }, { name: 'Loop' }] },
};
const undo = (current: StoredAccount | undefined, old: StoredAccount | undefined = before) =>
  undoImport([{ before: old, written }], new Map(current === undefined ? [] : [[current.key, current]]));

describe('an account that was there before', () => {
  it('is as it was where nobody touched it since', () => {
    const raised = { visit: { since: '2026-11-21' } } as unknown as NonNullable<StoredAccount['raised']>;
    const { put, stayed } = undo({ ...written, raised, seen: LATER });
    expect(put).toEqual([{ ...before, raised, seen: LATER }]);
    expect(stayed).toEqual([]);
  });
  it('keeps a value that was typed since, and gives back the rest', () => {
    const { put, stayed } = undo({ ...written, typed: [typed('profit', '3')] });
    expect(put).toEqual([{ ...before, typed: [typed('profit', '3')] }]);
    expect(stayed.map(({ name }) => name)).toEqual(['Alder']);
  });
  it('keeps a value that was read anew since', () => {
    const read = written.read.map((one) => (one.field === 'wallet' ? sheet('wallet', '11') : one));
    expect(undo({ ...written, read }).put[0]?.read).toEqual([...before.read, sheet('wallet', '11')]);
  });
  it('keeps a deal that was changed since, and not the one that the import brought', () => {
    const opportunities = [{ name: 'Ring', amount: 2, stage: 'Won' }, { name: 'Loop' }];
    expect(undo({ ...written, beside: { opportunities } }).put[0]?.beside).toEqual({
      opportunities: [{ name: 'Ring', amount: 2, stage: 'Won' }],
    });
  });
  it('keeps a note that was written since', () => {
    const noted = { people: { Wang: { stance: 1 } } } as unknown as NonNullable<StoredAccount['noted']>;
    expect(undo({ ...written, noted }).put[0]).toEqual({ ...before, noted });
  });
  it('stays deleted where it was deleted since', () =>
    expect(undo(undefined)).toEqual({ put: [], forget: [], stayed: [] }));
});

describe('an account that the import brought', () => {
  it('goes where nobody touched it', () =>
    expect(undoImport([{ before: undefined, written }], new Map([[written.key, written]]))).toEqual({
      put: [],
      forget: ['sheet:alder'],
      stayed: [],
    }));
  it('stays whole where somebody worked on it', () => {
    const now = { ...written, typed: [typed('profit', '3')] };
    expect(undoImport([{ before: undefined, written }], new Map([[now.key, now]]))).toEqual({
      put: [],
      forget: [],
      stayed: [now],
    });
  });
});
