import { describe, expect, it } from 'vitest';
import { accountSession } from '../../addin/taskpane/account/account-session.ts';
import { type ActionWorkbook, actionMemory } from '../../addin/taskpane/account/action-memory.ts';
import type { Action } from '../../core/actions/action.ts';
import type { RememberedAction } from '../../core/actions/remembered-action.ts';
import { fakeWorkbook, paneOver } from './pane-for-tests.ts';

const once = () => new Promise((resolve) => setTimeout(resolve));

function storage(kept: readonly RememberedAction[] = []) {
  const held = { kept };
  const workbook: ActionWorkbook = {
    storedActions: async () => held.kept,
    changeStoredActions: async (change) => {
      held.kept = change(held.kept);
      return held.kept;
    },
  };
  return { held, memory: actionMemory(workbook) };
}

async function accountOver(headers: unknown[], rows: unknown[][], memory = storage().memory) {
  const fake = fakeWorkbook(headers, rows);
  const pane = await paneOver(fake.workbook);
  const session = accountSession(
    pane,
    async (_, row, column, value) => {
      (rows[row] as unknown[])[column] = value;
    },
    memory,
  );
  return { ...fake, pane, session };
}

describe('the account of the selected row', () => {
  it('writes an answer into the cell in the unit of its column', async () => {
    const { session, rows } = await accountOver(['Name', '总支出（万元）'], [['a', '']]);
    expect(session.edit('wallet', '3,000,000')).toBeUndefined();
    await once();
    expect(rows[0]).toEqual(['a', 300]);
    expect(session.shown.value?.readings.find(({ field }) => field === 'wallet')?.value).toBe(3_000_000);
  });

  it('counts an answer without a column at once, and says that it is not kept', async () => {
    const { session } = await accountOver(['Name'], [['a']]);
    session.edit('profit', '50万');
    expect(session.shown.value?.assessment.value.profit).toBe(500_000);
    expect(session.shown.value?.notices.join()).toContain('Profit');
  });

  it('refuses what cannot be read, and keeps the sheet as it is', async () => {
    const { session, rows } = await accountOver(['Name', 'Offer fit'], [['a', 7]]);
    expect(session.edit('offerFit', '11')).toMatchObject({ code: 'out-of-range' });
    expect(rows[0]).toEqual(['a', 7]);
  });

  it('shows an error of the sheet as one, and no blank cell as a fact', async () => {
    const error = { code: '#N/A', message: '' };
    const { session } = await accountOver(['Name', 'Profit', 'Wallet', 'Tenure'], [['a', error, '', 4]]);
    const readings = session.shown.value?.readings ?? [];
    expect(readings.map(({ field }) => field).sort()).toEqual(['name', 'profit', 'tenure']);
    expect(readings.find(({ field }) => field === 'profit')?.fault).toMatchObject({ received: '#N/A' });
  });

  it('has the rank that the whole table gives it, beyond the first rows too', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => [`a${at}`, at < 2000 ? 1 : 1_000_000]);
    const { session } = await accountOver(['Name', 'Profit'], rows);
    // Below it nobody, beside it 2000 of 3000: half of them count.
    expect(session.shown.value?.assessment.percentile).toBeCloseTo(1 / 3, 12);
  });
});

describe('what became of an action', () => {
  const headers = ['Name', 'Open complaints', 'Profit'];
  const first = (session: { shown: { value: { assessment: { actions: readonly Action[] } } | undefined } }) =>
    session.shown.value?.assessment.actions[0] as Action;

  it('is kept in the workbook under the account, found again in another row, and taken back', async () => {
    const { held, memory } = storage();
    const { session } = await accountOver(headers, [['Nord AG', 2, 5]], memory);
    const action = first(session);
    session.act(action, { state: 'done' });
    await once();
    expect(session.shown.value?.hidden).toContain(action.id);
    expect(held.kept).toMatchObject([
      { account: 'sheet:nordag', action: action.id, state: 'done', day: '2026-11-22' },
    ]);

    const next = storage(held.kept);
    await next.memory.load();
    const moved = await accountOver(headers, [['NORD AG', 2, 5]], next.memory);
    expect(moved.session.shown.value?.hidden).toContain(action.id);
    moved.session.recall();
    await once();
    expect(moved.session.shown.value?.hidden).toEqual([]);
    expect(next.held.kept).toEqual([]);
  });

  it('is forgotten once the facts it stands on change', async () => {
    const { memory } = storage();
    const { session, rows, pane } = await accountOver(headers, [['a', 2, 5]], memory);
    const action = first(session);
    session.act(action, { state: 'dismissed', reason: 'x' });
    expect(session.shown.value?.hidden).toContain(action.id);
    (rows[0] as unknown[])[1] = 3;
    await pane.look();
    expect(session.shown.value?.hidden).not.toContain(action.id);
  });

  it('counts at once and is told where the workbook does not keep it', async () => {
    const memory = actionMemory({
      storedActions: async () => [],
      changeStoredActions: async () => {
        throw new Error('read-only');
      },
    });
    const { session } = await accountOver(headers, [['a', 2, 5]], memory);
    const action = first(session);
    session.act(action, { state: 'done' });
    await once();
    expect(session.shown.value?.hidden).toContain(action.id);
    expect(session.shown.value?.notices.join()).toContain('read-only');
  });

  it('is refused for an account that has neither number nor name', async () => {
    const { held, memory } = storage();
    const { session } = await accountOver(headers, [['', 2, 5]], memory);
    session.act(first(session), { state: 'done' });
    await once();
    expect(held.kept).toEqual([]);
    expect(session.shown.value?.notices.join()).toContain('neither');
  });
});
