// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Account } from '../account/account.ts';
import { FIELDS } from '../account/fields.ts';
import { readField } from '../account/read-field.ts';
import { assess } from '../assessment/assess.ts';
import { bookOf } from '../assessment/book.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { stampOf, stampText } from '../playbook/stamp.ts';
import { sampleBook } from '../sample/sample-book.ts';
import { AccountPanel, type AccountPanelProps } from './AccountPanel.tsx';
import { found, mount } from './mount-for-tests.ts';

const today = '2026-11-20';
const book = sampleBook(today).map(({ account }) => account);
const whole = book.find(
  ({ rivals, opportunities, contacts }) => rivals && opportunities && contacts,
) as Account;
const options = { playbook: defaultPlaybook, asOf: today, book: bookOf(book, defaultPlaybook) };
const PLACE = { origin: 'page', where: 'Overview', at: '2026-11-20T08:00:00Z' } as const;

function propsFor(account: Account, more: Partial<AccountPanelProps> = {}): AccountPanelProps {
  return {
    language: 'en',
    playbook: defaultPlaybook,
    assessment: assess(account, options),
    readings: FIELDS.filter(({ key }) => account.fields[key] !== undefined).map(({ key }) =>
      readField(key, String(account.fields[key]), PLACE),
    ),
    subtitle: '127.0.0.1 · read just now',
    contacts: account.contacts ?? [],
    onEdit: () => undefined,
    onActionDone: () => {},
    onActionSnooze: () => {},
    onActionDismiss: () => {},
    ...more,
  };
}

describe('the panel through roles and names', () => {
  it.each([
    {
      language: 'en',
      meters: ['Value', 'Current', 'Potential', 'Loyalty', 'Influence'],
      regions: ['Classes', 'Rivals', 'Pipeline', 'People', 'Care', 'Missing', 'Read from this page'],
      list: 'Next actions',
      buttons: ['Done', 'Snooze', 'Dismiss', 'Why'],
    },
    {
      language: 'zh-CN',
      meters: ['价值', '当前价值', '潜在价值', '忠诚度', '影响力'],
      regions: ['分类', '竞争对手', '商机', '人员', '服务关怀', '缺少的信息', '从此页读取'],
      list: '下一步行动',
      buttons: ['完成', '稍后', '忽略', '理由'],
    },
  ] as const)('is the same structure in $language', async ({ language, meters, regions, list, buttons }) => {
    const { root, meter, region, button } = await mount(<AccountPanel {...propsFor(whole, { language })} />);
    expect(found('h1', root).textContent).toBe(whole.fields.name);
    for (const name of meters) expect(meter(name)).toBeTruthy();
    for (const name of regions) expect(region(name)).toBeTruthy();
    const ol = found('ol', root);
    expect(found(`#${CSS.escape(ol.getAttribute('aria-labelledby') ?? '')}`, root).textContent).toBe(list);
    for (const entry of ol.children) for (const name of buttons) expect(button(name, entry)).toBeTruthy();
    expect(found('.kam-panel', root).getAttribute('lang')).toBe(language);
  });

  it('holds the composite unrounded, bit for bit', async () => {
    const props = propsFor(whole);
    const { meter } = await mount(<AccountPanel {...props} />);
    const { score } = props.assessment.value;
    expect(meter('Value').getAttribute('data-value')).toBe(String(score));
    expect(Number(meter('Value').getAttribute('data-value'))).toBe(score);
    expect(Number(meter('Value').getAttribute('aria-valuenow'))).toBe(score);
  });

  it('shows the playbook as every face does', async () => {
    const { root } = await mount(<AccountPanel {...propsFor(whole)} />);
    expect(found('footer', root).textContent).toContain(stampText(stampOf(defaultPlaybook)));
  });

  it('shows no meter, and no zero, where nothing is known', async () => {
    const { root } = await mount(<AccountPanel {...propsFor({ fields: { name: 'Nobody' } })} />);
    expect(root.querySelectorAll('[role="meter"]')).toHaveLength(0);
    expect(found('.kam-big', root).textContent).toBe('—');
    expect(found('section[aria-label="Value"]', root).textContent).toContain('Start with');
  });

  it('has each field read as a row with its key and its value as JSON', async () => {
    const { region } = await mount(<AccountPanel {...propsFor(whole)} />);
    const row = found('tr[data-field="name"]', region('Read from this page'));
    expect(JSON.parse(row.getAttribute('data-value') ?? '')).toBe(whole.fields.name);
  });

  it('opens the value into a sum whose parts add up to it', async () => {
    const props = propsFor(whole);
    const { region, click } = await mount(<AccountPanel {...props} />);
    const why = [...region('Value').querySelectorAll('button')].find((one) =>
      one.textContent.startsWith('Why'),
    );
    await click(why as HTMLButtonElement);
    expect(why?.getAttribute('aria-expanded')).toBe('true');
    const shown = [...region('Value').querySelectorAll('tr[data-indicator] td:last-child')];
    const sum = shown.reduce((total, cell) => total + (Number(cell.textContent) || 0), 0);
    expect(Math.abs(sum - (props.assessment.value.score as number))).toBeLessThan(1);
  });
});

describe('an action', () => {
  it('calls back when done, and the focus goes on to the next one', async () => {
    const done = vi.fn();
    const props = propsFor(whole, { onActionDone: done });
    const { root, button, click, show } = await mount(<AccountPanel {...props} />);
    const [first, second] = props.assessment.actions;
    await click(button('Done', found(`[data-action="${first?.id}"]`, root)));
    expect(done).toHaveBeenCalledWith(first);
    await show(<AccountPanel {...props} hiddenActions={[first?.id ?? '']} />);
    expect(document.activeElement).toBe(button('Done', found(`[data-action="${second?.id}"]`, root)));
    expect(found('[role="status"]', root).textContent).toContain('Done:');
  });

  it.each([
    { choice: 'A week', until: '2026-11-27' },
    { choice: 'A month', until: '2026-12-20' },
  ])('is snoozed for $choice until $until', async ({ choice, until }) => {
    const snooze = vi.fn();
    const props = propsFor(whole, { onActionSnooze: snooze });
    const { root, button, click } = await mount(<AccountPanel {...props} />);
    const entry = found('ol', root).children[0] as Element;
    await click(button('Snooze', entry));
    await click(button(choice, entry));
    expect(snooze).toHaveBeenCalledWith(props.assessment.actions[0], until);
  });

  it('is dismissed with the reader’s own reason', async () => {
    const dismiss = vi.fn();
    const props = propsFor(whole, { onActionDismiss: dismiss });
    const { root, button, click, type, submit } = await mount(<AccountPanel {...props} />);
    const entry = found('ol', root).children[0] as Element;
    await click(button('Dismiss', entry));
    const own = found('input', entry);
    await type(own, 'They asked us not to');
    await submit(own);
    expect(dismiss).toHaveBeenCalledWith(props.assessment.actions[0], 'They asked us not to');
  });

  it('gives its reasons, and Esc closes them with the focus back on the button', async () => {
    const { root, button, click, press } = await mount(<AccountPanel {...propsFor(whole)} />);
    const entry = found('ol', root).children[0] as Element;
    await click(button('Why', entry));
    expect(found('dl', entry).textContent).toMatch(/urgency .* × stake .* × certainty/);
    await press(found('dl', entry), 'Escape');
    expect(entry.querySelector('dl')).toBeNull();
    expect(document.activeElement).toBe(button('Why', entry));
  });
});

describe('typing a fact', () => {
  const thin: Account = { fields: { name: 'Corner Bakery', revenue: 420_000 } };

  it('answers the question where it is asked', async () => {
    const edit = vi.fn(() => undefined);
    const props = propsFor(thin, { onEdit: edit });
    const { region, type, submit } = await mount(<AccountPanel {...props} />);
    const input = found('input', region('Question'));
    await type(input, '90000');
    await submit(input);
    expect(edit).toHaveBeenCalledWith(props.assessment.question?.field, '90000');
  });

  it('keeps a text that could not be read, with what is wrong with it', async () => {
    const props = propsFor(thin, { onEdit: (field, text) => readField(field, text, PLACE).fault });
    const { region, type, submit } = await mount(<AccountPanel {...props} />);
    const input = found('input', region('Question')) as HTMLInputElement;
    await type(input, 'a lot');
    await submit(input);
    expect(input.value).toBe('a lot');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const fault = found(`#${CSS.escape(input.getAttribute('aria-describedby') ?? '')}`, region('Question'));
    expect(fault.textContent).toContain('a lot');
    expect(document.activeElement).toBe(input);
  });

  it('mends a row in place: Edit, Enter, focus back on Edit', async () => {
    const edit = vi.fn(() => undefined);
    const { region, button, click, type, submit } = await mount(
      <AccountPanel {...propsFor(thin, { onEdit: edit })} />,
    );
    const row = found('tr[data-field="revenue"]', region('Read from this page'));
    await click(button('Edit', row));
    const input = found('input', row) as HTMLInputElement;
    expect(input.value).toBe('420000');
    expect(document.activeElement).toBe(input);
    await type(input, '500000');
    await submit(input);
    expect(edit).toHaveBeenCalledWith('revenue', '500000');
    expect(document.activeElement).toBe(button('Edit', row));
  });

  it('leaves a row as it was on Esc', async () => {
    const edit = vi.fn(() => undefined);
    const { region, button, click, press } = await mount(
      <AccountPanel {...propsFor(thin, { onEdit: edit })} />,
    );
    const row = found('tr[data-field="revenue"]', region('Read from this page'));
    await click(button('Edit', row));
    await press(found('input', row), 'Escape');
    expect(row.querySelector('input')).toBeNull();
    expect(edit).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button('Edit', row));
  });

  it('takes any other fact that nothing asks for', async () => {
    const edit = vi.fn(() => undefined);
    const { region, type, submit } = await mount(<AccountPanel {...propsFor(thin, { onEdit: edit })} />);
    const missing = region('Missing');
    const chooser = found('.kam-other-fact select', missing);
    const offered = [...chooser.querySelectorAll('option')].map((one) => one.getAttribute('value'));
    expect(offered).toContain('openComplaints');
    for (const known of ['name', 'revenue', 'profit']) expect(offered).not.toContain(known);
    await type(chooser, 'openComplaints');
    const input = found('.kam-other-fact input', missing);
    await type(input, '2');
    await submit(input);
    expect(edit).toHaveBeenCalledWith('openComplaints', '2');
  });

  it('drops a half-typed text when another record takes its place', async () => {
    const { region, type, show } = await mount(<AccountPanel {...propsFor(thin)} record="1" />);
    await type(found('input', region('Question')), '90');
    await show(<AccountPanel {...propsFor(thin)} record="2" />);
    expect((found('input', region('Question')) as HTMLInputElement).value).toBe('');
  });

  it('shows in the row what other sources say, and takes the typed word back there', async () => {
    const edit = vi.fn(() => undefined);
    const typed = readField('revenue', '430000', { ...PLACE, origin: 'typed', where: '' });
    const others = new Map([
      [
        'revenue' as const,
        [readField('revenue', '420000', PLACE), readField('revenue', 'a lot', { ...PLACE, origin: 'sheet' })],
      ],
    ]);
    const { region, button, click } = await mount(
      <AccountPanel
        {...propsFor(thin, { onEdit: edit, readings: [readField('name', 'Alder', PLACE), typed], others })}
      />,
    );
    const section = region('Read from this page');
    const row = found('tr[data-field="revenue"]', section);
    expect(found('summary', section).textContent).toContain('1 in conflict');
    expect(row.textContent).toMatch(/The page says .*420.*Overview.*The sheet says “a lot”/);
    await click(button('Take back what you typed', row));
    expect(edit).toHaveBeenCalledWith('revenue', '');
    expect(document.activeElement).toBe(button('Edit', row));
  });

  it('has nothing to take back where nothing was typed', async () => {
    const api = readField('revenue', '430000', { ...PLACE, origin: 'api' });
    const others = new Map([['revenue' as const, [readField('revenue', '420000', PLACE)]]]);
    const { region } = await mount(<AccountPanel {...propsFor(thin, { readings: [api], others })} />);
    const row = found('tr[data-field="revenue"]', region('Read from this page'));
    expect(row.textContent).toMatch(/from the CRM.*The page says/);
    expect(row.textContent).not.toContain('Take back');
  });
});
