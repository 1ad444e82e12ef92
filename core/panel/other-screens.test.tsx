// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { readField } from '../account/read-field.ts';
import { AccountPicker } from './AccountPicker.tsx';
import { ErrorNotice } from './ErrorNotice.tsx';
import { found, mount } from './mount-for-tests.ts';
import { NoAccount } from './NoAccount.tsx';
import { TypeAccount, type TypedTexts } from './TypeAccount.tsx';

const PLACE = { origin: 'typed', where: '', at: '2026-11-20T08:00:00Z' } as const;

it.each([
  { language: 'en', name: 'No account here', type: 'Type in an account', sample: 'Open the sample book' },
  { language: 'zh-CN', name: '此处没有客户', type: '手工填写客户', sample: '打开示例客户簿' },
] as const)('a page without an account says so and offers a way on ($language)', async (row) => {
  const onType = vi.fn();
  const onSampleBook = vi.fn();
  const { region, button, click } = await mount(
    <NoAccount
      language={row.language}
      reason="This is a list."
      onType={onType}
      onSampleBook={onSampleBook}
    />,
  );
  expect(region(row.name).textContent).toContain('This is a list.');
  await click(button(row.type));
  await click(button(row.sample));
  expect(onType).toHaveBeenCalledOnce();
  expect(onSampleBook).toHaveBeenCalledOnce();
});

it('an account typed by hand needs a name, keeps every text, and shows each fault at its field', async () => {
  const onSubmit = vi.fn((texts: TypedTexts) =>
    readField('revenue', texts.revenue ?? '', PLACE).fault === undefined
      ? []
      : [readField('revenue', texts.revenue ?? '', PLACE).fault as NonNullable<never>],
  );
  const { root, button, type, submit } = await mount(<TypeAccount language="en" onSubmit={onSubmit} />);
  const revenue = found('[data-typed="revenue"] input', root) as HTMLInputElement;
  const name = found('[data-typed="name"] input', root) as HTMLInputElement;
  await type(revenue, 'plenty');
  await submit(button('Show its value'));
  expect(onSubmit).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(name);
  await type(name, 'Corner Bakery');
  await submit(button('Show its value'));
  expect(onSubmit).toHaveBeenCalledWith({ name: 'Corner Bakery', revenue: 'plenty' });
  expect(revenue.value).toBe('plenty');
  expect(found('[data-typed="revenue"] [role="alert"]', root).textContent).toContain('plenty');
  expect(document.activeElement).toBe(revenue);
});

it('a list of accounts narrows by typing and answers with the one chosen', async () => {
  const onChoose = vi.fn();
  const accounts = [
    { id: 'a', name: 'Tarnwick Mobile', industry: 'Telecom', value: 65.4 },
    { id: 'b', name: '岚汐通信', industry: '通信', value: undefined },
  ];
  const { root, type, click } = await mount(
    <AccountPicker language="en" accounts={accounts} onChoose={onChoose} />,
  );
  await type(found('input[type="search"]', root), '通信');
  const rows = root.querySelectorAll('.kam-pick');
  expect(rows).toHaveLength(1);
  await click(rows[0] as Element);
  expect(onChoose).toHaveBeenCalledWith('b');
  await type(found('input[type="search"]', root), 'nobody');
  expect(root.textContent).toContain('No account matches “nobody”.');
});

it('an error says what to do and can be tried again', async () => {
  const onRetry = vi.fn();
  const { root, button, click } = await mount(
    <ErrorNotice
      language="zh-CN"
      title="无法读取此页"
      text="请重新载入。"
      details={['frame 0']}
      onRetry={onRetry}
    />,
  );
  expect(found('[role="alert"]', root).textContent).toContain('无法读取此页');
  await click(button('重试'));
  expect(onRetry).toHaveBeenCalledOnce();
});
