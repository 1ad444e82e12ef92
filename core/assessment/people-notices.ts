import type { Organisation } from '../needs/organisation.ts';
import type { Notice } from './notices.ts';

/** What cannot be right about who reports to whom. METHODS 6.2. */
export function peopleNotices(organisation: Organisation | undefined): readonly Notice[] {
  if (organisation === undefined) return [];
  const { loops, strangeLevels } = organisation;
  const notices: Notice[] = loops.map((ring) => ({
    code: 'reporting-loop',
    fields: [],
    message: {
      text: {
        en: 'These people report to each other in a ring: {people}. Correct whom one of them reports to.',
        'zh-CN': '以下人员的汇报关系成环：{people}。请更正其中一人的上级。',
      },
      values: { people: { kind: 'text', value: [...ring, ring[0]].join(' → ') } },
    },
  }));
  if (strangeLevels.length > 0)
    notices.push({
      code: 'unknown-level',
      fields: [],
      message: {
        text: {
          en: 'The model has no such level of an organisation: {levels}.',
          'zh-CN': '策略手册中没有这些组织层级：{levels}。',
        },
        values: { levels: { kind: 'text', value: strangeLevels.join(', ') } },
      },
    });
  return notices;
}
