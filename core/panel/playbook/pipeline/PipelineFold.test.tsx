// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { stageReached } from '../../../pipeline/stage-reached.ts';
import { defaultPlaybook } from '../../../playbook/default-playbook.ts';
import { parsePlaybook } from '../../../playbook/parse-playbook.ts';
import type { Playbook } from '../../../playbook/schema.ts';
import { withValue } from '../../../playbook/with-value.ts';
import { mount } from '../../mount-for-tests.ts';
import { PipelineFold } from './PipelineFold.tsx';

let now: Playbook;

function Edited() {
  const [playbook, setPlaybook] = useState(defaultPlaybook);
  now = playbook;
  return (
    <PipelineFold
      pipeline={playbook.pipeline}
      onValue={(path, value) => setPlaybook(withValue(playbook, path, value))}
    />
  );
}

const input = (root: HTMLElement, label: string) => {
  const found = [...root.querySelectorAll('label')].find((one) => one.textContent === label);
  return root.querySelector(`#${CSS.escape(found?.htmlFor ?? '')}`) as HTMLInputElement;
};

it('sets a target, refuses what is none, and takes it away again', async () => {
  const { root, type } = await mount(<Edited />);
  const target = input(root, 'To be won in the period');
  await type(target, '3 m');
  expect(now.pipeline.target).toBe(3_000_000);
  await type(target, '-5');
  expect(root.querySelector('[role="alert"]')?.textContent).toBe('an amount above 0, or nothing');
  expect(now.pipeline.target).toBe(3_000_000);
  await type(target, '');
  expect('target' in now.pipeline).toBe(false);
  expect(() => parsePlaybook(now)).not.toThrow();
});

it('gives a stage of one’s own CRM a meaning', async () => {
  const { root, type } = await mount(<Edited />);
  await type(input(root, 'Won'), 'Phase 9，成单');
  expect(stageReached('phase 9', now.pipeline.stages)).toBe('won');
  expect(stageReached('成单', now.pipeline.stages)).toBe('won');
  expect(stageReached('Closed Won', now.pipeline.stages)).toBeUndefined();
  await type(input(root, 'Won'), '');
  expect(() => parsePlaybook(now)).not.toThrow();
});
