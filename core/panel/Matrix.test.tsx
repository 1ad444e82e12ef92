// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { labelLines } from './label-lines.ts';
import { Matrix } from './Matrix.tsx';
import { found, mount } from './mount-for-tests.ts';

const core = { label: { en: 'Core', 'zh-CN': '高价值' }, strategy: { en: 'Keep.', 'zh-CN': '保有。' } };
const secondary = {
  label: { en: 'Secondary', 'zh-CN': '次价值' },
  strategy: { en: 'Widen.', 'zh-CN': '拓宽。' },
};
const frame = {
  title: 'Value matrix',
  across: 'Potential',
  up: 'Current',
  cells: ['Secondary', 'Core', 'Low', 'Rising'] as const,
};

it('says in words all that the picture shows', async () => {
  const { root } = await mount(
    <Matrix
      {...frame}
      x={{ score: 62, low: 38, high: 73, cut: 50 }}
      y={{ score: 71, low: 71, high: 71, cut: 50 }}
      choice={{ text: core, settled: false, others: [secondary] }}
    />,
  );
  expect(found('svg', root).getAttribute('aria-label')).toBe(
    'Value matrix: Potential across at 62 (could be 38–73), Current up at 71. Class: Core, may still be Secondary. ' +
      'Dividing lines: 50 across, 50 up. Cells: Secondary, Core, Low, and Rising.',
  );
  expect(root.querySelector('.kam-matrix-open')).not.toBeNull();
});

it('is a bare point once everything is known', async () => {
  const { root } = await mount(
    <Matrix
      {...frame}
      x={{ score: 62, low: 62, high: 62, cut: 50 }}
      y={{ score: 71, low: 71, high: 71, cut: 50 }}
      choice={{ text: core, settled: true, others: [] }}
    />,
  );
  expect(root.querySelector('.kam-matrix-could')).toBeNull();
  expect(root.querySelector('circle')).not.toBeNull();
});

it.each([
  { why: 'short enough', label: 'At risk', lines: ['At risk'] },
  { why: 'words stay whole', label: 'Secondary value class', lines: ['Secondary', 'value', 'class'] },
  { why: 'Chinese breaks anywhere', label: '高价值重点客户群', lines: ['高价值重点', '客户群'] },
])('breaks a label into lines: $why', ({ label, lines }) => expect(labelLines(label)).toEqual(lines));
