import { customerValue } from '../../core/valuation/customer-value.ts';
import { readOneRow } from './cells/read-one-row.ts';
import { toCell } from './cells/to-cell.ts';
import { hostKnowsCards } from './host-cards.ts';
import { languageInUse, playbookInUse } from './playbook-in-use.ts';
import { cardText } from './results/card-text.ts';
import { entityCard } from './results/entity-card.ts';

/**
 * One account as a card with the breakdown of its value, where the host shows cards; else as text. 以卡片显示一个客户及其价值构成（支持卡片的环境）；否则为文本。
 * @customfunction CARD
 * @param headers One row of column names, English or Chinese, in any order. 列名所在的一行，中英文均可，顺序不限。
 * @param row One row below it: the account. 其下的一行：该客户。
 * @returns A card, or one text. No function takes a card as input.
 */
export function card(headers: unknown[][], row: unknown[][]): unknown {
  return toCell(() => {
    const playbook = playbookInUse();
    const account = readOneRow('row', headers, row, playbook);
    if (account === undefined) return '';
    const value = customerValue(account, playbook);
    const { name } = account.fields;
    return hostKnowsCards()
      ? entityCard(name, value, languageInUse())
      : cardText(name, value, languageInUse());
  });
}
