import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readSheets } from '../../core/sheet/read-sheets.ts';
import { runStart } from './run-start.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kam-start-deals-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Deals as a CRM writes them: some of nobody, some without a date or an amount, one row twice, one stage of its own. */
const DEALS = [
  'opportunity_id,sales_agent,account,deal_stage,engage_date,close_date,close_value',
  'D1,Anna,Alder Works,Won,2016-10-20,2017-03-01,1054',
  'D2,Anna,Birch Lines,Lost,2016-10-25,2017-03-11,0',
  'D3,Cecily,Alder Works,Engaging,2017-01-02,2017-11-03,4514',
  'D4,Cecily,,Engaging,2017-01-02,,',
  'D5,Cecily,,Prospecting,,,',
  'D6,Cecily,Birch Lines,Engaging,2017-01-02,2017-08-01,500',
  'D7,Cecily,Birch Lines,Phase 7b,2017-01-02,2018-02-01,700',
  'D3,Cecily,Alder Works,Engaging,2017-01-02,2017-11-03,4514',
].join('\n');

it('reads a list of deals as deals, as of a day, and says where every row went', async () => {
  const file = path.join(folder, 'deals.csv');
  writeFileSync(file, DEALS);
  const { code, out, err } = await runStart([file, '--as-of', '2017-10-01']);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(out).toContain('8 rows: 6 with their account, 2 without one, 1 that say the same once more');
  expect(out).toContain('7 deals: 5 open, 1 won, 1 lost; 2 accounts.');
  expect(out).toContain('Funnel as of 1 Oct 2017: Fair');
  // 20 % by the stage; one is overdue, and one stage says nothing of its chance.
  expect(out).toMatch(/Middle +1 +¥4,514 +¥903 +0/);
  expect(out).toMatch(/Should have closed +1 +¥500 +¥100 +0/);
  expect(out).toMatch(/2017-11 +1 +¥4,514 +¥903 +0/);
  expect(out).toMatch(/2017-12 +0/);
  expect(out).toMatch(/Without a date +2 +— +— +2/);
  expect(out).toMatch(/Together +5 +¥5,714 +¥1,003 +2/);
  expect(out).toContain('Wait and watch: 5');
  expect(out).toContain('Phase 7b (1)');

  const name = file.replace('.csv', '.assessed.xlsx');
  const [deals, forecast] = await readSheets(readFileSync(name), path.basename(name));
  expect(deals?.rows.map(({ cells }) => [cells[0], cells[1], cells[7]])).toEqual([
    ['Alder Works', 'D3', 'Middle'],
    ['Birch Lines', 'D6', 'Overdue'],
    ['Birch Lines', 'D7', 'Top'],
    ['Without an account', 'D4', 'Unscheduled'],
    ['Without an account', 'D5', 'Unscheduled'],
  ]);
  expect(forecast?.rows.map(({ cells }) => cells[1])).toEqual([1, 0, 1, 0, 0, 1, 2, 5]);
});

it('says the same in Chinese', async () => {
  const file = path.join(folder, '商机.csv');
  writeFileSync(file, '商机名称,客户名称,销售阶段,预计成交日期,金额\n甲,螺栓公司,商务谈判,2017-10-10,100\n');
  const { out } = await runStart([file, '--as-of', '2017-10-01', '--lang', 'zh']);
  expect(out).toContain('共 1 个商机：进行中 1，赢单 0，丢单 0；涉及 1 个客户。');
  expect(out).toMatch(/漏斗下层 +1/);
});
