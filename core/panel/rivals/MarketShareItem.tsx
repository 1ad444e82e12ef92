import type { MarketShare } from '../../account/rival-record.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { LineFields } from '../notes/LineFields.tsx';
import { LineItem } from '../notes/LineItem.tsx';
import { usePanel } from '../panel-context.ts';
import { EvidenceFields } from './EvidenceFields.tsx';
import { evidenceText } from './evidence-text.ts';
import { marketText } from './market-text.ts';
import { ratingText } from './rating-text.ts';

export interface MarketShareItemProps {
  readonly share: MarketShare;
  /** What the provider is called here. */
  readonly name: string;
  /** Its position in the market, in words. */
  readonly position: string | undefined;
  readonly allowed: Playbook['competition']['sources']['allowed'];
  readonly onChange: ((key: string, value: unknown) => void) | undefined;
  readonly onRemove: (() => void) | undefined;
}

/** What one provider holds of the market, and how that is known. */
export function MarketShareItem({ share: line, name, position, allowed, ...on }: MarketShareItemProps) {
  const { words } = usePanel();
  const { share, segment } = line;
  const { onChange } = on;
  return (
    <LineItem
      name={name}
      // One that was just added waits for its share.
      open={share === undefined}
      onRemove={on.onRemove}
      editor={
        onChange && (
          <>
            <LineFields
              label={name}
              fields={[
                { key: 'share', label: words.say(marketText.share), kind: 'percent' },
                { key: 'segment', label: words.say(marketText.segment), kind: 'text' },
              ]}
              values={{ share: share === undefined ? undefined : Number((share * 100).toFixed(2)), segment }}
              onChange={(key, value) =>
                onChange(key, key === 'share' && value !== undefined ? Number(value) / 100 : value)
              }
            />
            <EvidenceFields
              evidence={line}
              allowed={allowed}
              sourceLabel={words.say(ratingText.sourceOf, { item: name })}
              dateLabel={words.say(ratingText.dateOf, { item: name })}
              onChange={({ source, date }) => {
                onChange('source', source);
                onChange('date', date);
              }}
            />
          </>
        )
      }
    >
      <b>{name}</b> {share === undefined ? words.say(marketText.noShare) : words.ratio(share)}{' '}
      <span class="kam-sub">
        {[segment, position, evidenceText(line, words)].filter((part) => part !== undefined).join(' · ')}
      </span>
    </LineItem>
  );
}
