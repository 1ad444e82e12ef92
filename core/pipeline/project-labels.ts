import type { LocalText } from '../text/local-text.ts';
import type { ProjectType } from './project-type.ts';

interface ProjectLabels {
  readonly type: Readonly<Record<ProjectType, LocalText>>;
  readonly rivalHarm: Readonly<Record<'high' | 'low', LocalText>>;
  readonly feeChange: Readonly<Record<'up' | 'down', LocalText>>;
}

/** The types of new projects and the two axes that tell them apart, in words. @see METHODS 5.7. */
export const PROJECT_LABELS: ProjectLabels = {
  type: {
    strategic: { en: 'strategic', 'zh-CN': '战略' },
    kill: { en: 'kill', 'zh-CN': '杀伤' },
    revenue: { en: 'revenue', 'zh-CN': '收益' },
    suicide: { en: 'suicide', 'zh-CN': '自杀' },
  },
  rivalHarm: {
    high: { en: 'high', 'zh-CN': '高' },
    low: { en: 'low', 'zh-CN': '低' },
  },
  feeChange: {
    up: { en: 'up', 'zh-CN': '上升' },
    down: { en: 'down', 'zh-CN': '下降' },
  },
};
