// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../account/account.ts';
import { type AccountNotes, withNotes } from '../../account/account-notes.ts';
import type { CareEvent } from '../../account/care-event.ts';
import { assess } from '../../assessment/assess.ts';
import { defaultPlaybook } from '../../playbook/default-playbook.ts';
import type { Language } from '../../text/local-text.ts';
import { found, mount } from '../mount-for-tests.ts';
import { PanelFrame } from '../PanelFrame.tsx';
import { NeedsSection } from './NeedsSection.tsx';

const today = '2026-11-20';
const now = `${today}T10:00:00+08:00`;
const playbook = {
  ...defaultPlaybook,
  needs: { ...defaultPlaybook.needs, opened: [{ product: 'Edge Cloud', since: '2026-11-01' }] },
};
let noted: AccountNotes;

interface WorldProps {
  readonly events?: readonly CareEvent[];
  readonly readOnly?: boolean;
  readonly language?: Language;
}

function World({ events = [], readOnly = false, language = 'en' }: WorldProps) {
  const [own, setOwn] = useState<AccountNotes>({});
  noted = own;
  const given: Account = { fields: { name: 'Alder' }, events };
  const notes = { own, note: setOwn, keep: () => {}, at: () => now };
  return (
    <PanelFrame language={language} currency="CNY" today={today}>
      <NeedsSection
        reading={assess(withNotes(given, own), { playbook, asOf: today }).needs}
        contacts={[]}
        playbook={playbook}
        {...(readOnly ? {} : { notes })}
      />
    </PanelFrame>
  );
}

const request = (id: string, rest: Partial<CareEvent>): CareEvent => ({
  id,
  kind: 'request',
  at: '2026-08-03',
  ...rest,
});

async function opened(events: readonly CareEvent[] = []) {
  const screen = await mount(<World events={events} />);
  await screen.click(screen.button('Waiting requests'));
  const add = async (...texts: readonly string[]) => {
    await screen.click(screen.button('Add a request'));
    const form = found('form[aria-label="Add a request"]', screen.root);
    const fields = [...form.querySelectorAll('input')];
    for (const [at, text] of texts.entries()) await screen.type(fields[at] as Element, text);
    await screen.submit(form);
  };
  const lines = () => [...screen.root.querySelectorAll('.kam-line-item')].map((line) => line.textContent);
  return { ...screen, add, lines };
}

describe('requests that wait', () => {
  it.each([
    ['of nobody knows which product', {}, 'nobody knows from when'],
    ['for a product that has not opened', { product: 'Satellite' }, 'waits for Satellite'],
    ['for one that has, however it is spelt', { product: 'edge  cloud' }, 'can be served since 1 Nov'],
    ['with a day of its own that has come', { due: today }, 'can be served since'],
    ['with a day of its own to come', { due: '2026-12-24' }, 'can be served from 24 Dec'],
    ['whose own day is later than its product', { due: '2026-12-24', product: 'Edge Cloud' }, 'served from'],
  ])('one %s says when it can be served', async (_, rest, said) => {
    const { lines, root } = await opened([request('r', { about: 'A line abroad', ...rest })]);
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toContain('A line abroad');
    expect(lines()[0]).toContain('asked on 3 Aug');
    expect(lines()[0]).toContain(said);
    expect(found('.kam-chip', root).textContent).toBe(said.includes('since') ? 'can be served' : 'not yet');
  });

  it('are counted in the line of the needs, what can be served now before the rest', async () => {
    const waits = request('a', { about: 'A line abroad' });
    const { root, show, button } = await mount(<World events={[waits]} />);
    expect(found('summary', root).textContent).toContain('1 request waits');
    await show(<World events={[waits, request('b', { product: 'Edge Cloud' })]} />);
    expect(found('summary', root).textContent).toContain('1 request can be served now');
    expect(button('Waiting requests').parentElement?.textContent).toContain('1 can be served now');
  });

  it('are not added without saying what', async () => {
    const { add, root } = await opened();
    expect(root.textContent).toContain('It comes up again when its day comes');
    await add('', 'Edge Cloud');
    expect(found('[role="alert"]', root).textContent).toBe('Say what they asked for.');
    expect(noted.events).toBeUndefined();
  });

  it('are added with what, by which product and since when; today unless a day is given', async () => {
    const { add, lines } = await opened();
    await add(' Storage at the edge ', 'Edge Cloud');
    await add('A line abroad', '', '2026-08-03');
    expect(noted.events).toEqual([
      { id: `request ${now}`, kind: 'request', at: now, about: 'Storage at the edge', product: 'Edge Cloud' },
      { id: 'request 2026-08-03', kind: 'request', at: '2026-08-03', about: 'A line abroad' },
    ]);
    expect(lines()[0]).toContain('Storage at the edge');
    expect(lines()[1]).toContain('asked on 3 Aug');
  });

  it('can be changed, and follow at once', async () => {
    const { lines, click, button, fill, root } = await opened([request('r', { about: 'Storage' })]);
    await click(button('Edit: Storage'));
    const fields = () => [...root.querySelectorAll('[role="group"][aria-label="Storage"] input')];
    await fill(fields()[1] as Element, 'Edge Cloud');
    expect(lines()[0]).toContain('can be served since');
    await fill(fields()[2] as Element, '2027-01-01');
    expect(lines()[0]).toContain('can be served from 1 Jan 2027');
    expect(noted.events).toEqual([
      request('r', { about: 'Storage', product: 'Edge Cloud', due: '2027-01-01' }),
    ]);
  });

  it('stay where they are while one is changed', async () => {
    const { add, lines, click, button, fill, root } = await opened();
    await add('First');
    await add('Second');
    await click(button('Edit: First'));
    await fill(found('[role="group"][aria-label="First"] input', root), 'First of all');
    expect(lines().map((line) => line?.slice(0, 6))).toEqual(['First ', 'Second']);
    expect(noted.events?.map(({ about }) => about)).toEqual(['First of all', 'Second']);
  });

  it('go off the list once served, and stay on record', async () => {
    const { lines, click, button } = await opened([request('r', { about: 'Storage' })]);
    await click(button('Served: Storage'));
    expect(lines()).toEqual([]);
    expect(noted.events).toEqual([request('r', { about: 'Storage', done: { served: now } })]);
  });

  it('can be taken out where the user added them', async () => {
    const { add, lines, click, button, root } = await opened([request('r', { about: 'Storage' })]);
    await add('A line abroad');
    await click(button('Edit: A line abroad'));
    await click(button('Edit: Storage'));
    expect(root.querySelector('[aria-label="Remove: Storage"]')).toBeNull();
    await click(button('Remove: A line abroad'));
    expect(noted.events).toEqual([]);
    expect(lines()).toHaveLength(1);
  });

  it('show without controls on a face that takes no notes, in its language', async () => {
    const { root, click, button } = await mount(
      <World events={[request('r', { product: 'Satellite' })]} readOnly language="zh-CN" />,
    );
    await click(button('待满足的需求'));
    expect(root.querySelectorAll('input, .kam-line-item button')).toHaveLength(0);
    expect(root.textContent).toContain('等待产品：Satellite');
  });
});
