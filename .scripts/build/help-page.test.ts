import path from 'node:path';
import { expect, it } from 'vitest';
import { FIELDS } from '../../core/account/fields.ts';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { functionsJson, readFunctions } from './functions-metadata.ts';
import { helpPage } from './help-page.ts';

const functions = readFunctions(path.resolve(import.meta.dirname, '../../addin/functions'));
const page = helpPage(functions);

it('has a place for every function that Excel is led to, at the address where the add-in is served', () => {
  const { functions: told } = JSON.parse(functionsJson(functions, 'https://kam.example.com/addin/')) as {
    functions: { id: string; helpUrl: string }[];
  };
  expect(told.length).toBeGreaterThan(40);
  for (const { id, helpUrl } of told) {
    expect(helpUrl).toBe(`https://kam.example.com/addin/help.html#${id}`);
    expect(page.split(` id="${id}"`)).toHaveLength(2);
    expect(page).toContain(`<code>=KAM.${id}(`);
  }
});

it('describes in both languages, every parameter too', () => {
  const [first] = functions;
  for (const { description = '' } of [first?.metadata ?? {}, ...(first?.metadata.parameters ?? [])]) {
    const at = description.search(/\p{Script=Han}/u);
    expect(page).toContain(description.slice(0, at).trim());
    expect(page).toContain(`<span lang="zh-CN">${description.slice(at)}</span>`);
  }
  for (const { label } of FIELDS) expect(page).toContain(label['zh-CN']);
});

it('loads nothing and runs nothing', () => {
  expect(page).not.toMatch(/<script|<link|src=|url\(|https?:/);
});

it('leaves no sign of the examples to be taken for markup', () => {
  expect(page).toContain('IF(T=&quot;&quot;,&quot;&quot;,T)');
});

it('lists the checks that a win rate stands on, and the events that are due', () => {
  const [first, last] = [defaultPlaybook.pipeline.rungs[0], defaultPlaybook.care.norms.at(-1)];
  expect(page).toContain(first?.checks[0]?.en);
  expect(page).toContain(first?.checks[0]?.['zh-CN']);
  expect(page).toContain(last?.label['zh-CN']);
});
