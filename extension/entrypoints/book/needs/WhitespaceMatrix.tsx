import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import type { BookWhitespace, GapPart } from '../../../book-flow/needs/book-whitespace.ts';
import { needsText } from '../../../book-flow/needs/needs-text.ts';
import { LongTable } from '../LongTable.tsx';
import { pickAccounts } from '../pick-accounts.ts';
import { AccountCell } from './AccountCell.tsx';
import { WhitespaceCell } from './WhitespaceCell.tsx';

export interface WhitespaceMatrixProps {
  readonly book: BookWhitespace;
  readonly part: GapPart;
  readonly session: BookSession;
}

/** Accounts down, products across, the money that is open in each cell and the totals at the ends. */
export function WhitespaceMatrix({ book, part, session }: WhitespaceMatrixProps) {
  const { words } = usePanel();
  const { rows, products, money, most } = book;
  const widest = products[0]?.money ?? 0;
  // Where nothing is known to be open there may be cells that could be.
  const known = (sum: number) => (sum > 0 ? words.money(sum) : '—');
  return (
    <LongTable
      label={words.say(needsText.whitespace)}
      headRows={2}
      count={rows.length}
      columns={products.length + 2}
      head={
        <>
          <tr>
            <th scope="col">{words.say(needsText.account)}</th>
            <th scope="col">{words.say(needsText.total)}</th>
            {products.map(({ key, product, rows: open }) => (
              <th key={key} scope="col">
                <button
                  type="button"
                  class="kam-link"
                  aria-label={words.say(needsText.pickProduct, { product, count: words.count(open.length) })}
                  onClick={() => pickAccounts(session, open)}
                >
                  {product}
                </button>
              </th>
            ))}
          </tr>
          <tr class="book-strip">
            <th scope="row">{words.say(needsText.allAccounts)}</th>
            <td>
              <b>{known(money)}</b>
            </td>
            {products.map(({ key, money: own }) => (
              <td key={key} style={{ '--book-heat': own > 0 ? own / widest : 0 }}>
                <span>
                  <b>{known(own)}</b>
                </span>
              </td>
            ))}
          </tr>
        </>
      }
      row={(index, own) => {
        const one = rows[index];
        if (one === undefined) return <tr {...own} />;
        return (
          <tr {...own}>
            <AccountCell session={session} row={one.row} />
            <td>
              <b>{known(one.money)}</b>
            </td>
            {products.map(({ key }) => (
              <WhitespaceCell key={key} gap={one.byProduct.get(key)} part={part} most={most} />
            ))}
          </tr>
        );
      }}
    />
  );
}
