import type { Action } from '../../../core/actions/action.ts';
import { formatDate } from '../../../core/text/format.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { renderMessage } from '../../../core/text/render-message.ts';

/** An action as one cell: what to do, and the facts that say so. */
export function actionText(
  { title, why, due }: Pick<Action, 'title' | 'why' | 'due'>,
  language: Language,
  currency: string,
): string {
  const what = renderMessage(title, language, currency);
  const reason = renderMessage(why, language, currency);
  if (language === 'zh-CN')
    return `${what}${due === undefined ? '' : `（${formatDate(due, language)}前）`}：${reason}`;
  return `${what}${due === undefined ? '' : ` (by ${formatDate(due, language)})`}: ${reason}`;
}
