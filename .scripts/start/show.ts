import type { FieldValue } from '../../core/account/account.ts';
import type { FieldKey } from '../../core/account/field.ts';
import { fieldOf } from '../../core/account/fields.ts';
import type { BookSummary } from '../../core/assessment/summary.ts';
import type { Classes } from '../../core/classification/classify.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import { formatDate, formatMoney, formatRatio, formatScore } from '../../core/text/format.ts';
import type { Language, LocalText, Message } from '../../core/text/local-text.ts';
import { renderMessage } from '../../core/text/render-message.ts';
import { say } from '../../core/text/say.ts';
import type { DimensionKey } from '../../core/valuation/scored.ts';
import type { AssessedAccount } from './assess-book.ts';
import { startText } from './start-text.ts';

/** Turns what was computed into words of one language, with one playbook's names for classes. */
export interface Show {
  readonly language: Language;
  score(score: number | undefined): string;
  ratio(ratio: number): string;
  message(message: Message): string;
  field(key: FieldKey, value: FieldValue): string;
  label(key: FieldKey): string;
  question(key: FieldKey | undefined): string | undefined;
  dimension(key: DimensionKey): string;
  valueClass(classes: Classes): string;
  loyaltyClass(classes: Classes): string;
  archetype(classes: Classes): string;
  position(classes: Classes): string;
  tier(classes: Classes): string;
  riskBand(band: 'calm' | 'watch' | 'alarm' | undefined): string;
  classCounts(summary: BookSummary): readonly { label: string; count: number; open: number }[];
}

const NONE = '—';

export function showFor(language: Language, playbook: Playbook): Show {
  const { texts } = playbook.classification;
  const word = (text: LocalText) => text[language];
  const named = <K extends string>(
    place: { readonly name: K; readonly settled: boolean } | undefined,
    names: Readonly<Record<K, { readonly label: LocalText }>>,
  ) => (place === undefined ? NONE : `${word(names[place.name].label)}${place.settled ? '' : '?'}`);
  return {
    language,
    score: (score) => (score === undefined ? NONE : formatScore(score, language)),
    ratio: (ratio) => formatRatio(ratio, language),
    message: (message) => renderMessage(message, language, playbook.currency),
    field(key, value) {
      if (typeof value === 'boolean') return word(startText[value ? 'yes' : 'no']);
      switch (fieldOf(key).kind) {
        case 'money':
          return typeof value === 'number' ? formatMoney(value, playbook.currency, language) : value;
        case 'ratio':
          return typeof value === 'number' ? formatRatio(value, language) : value;
        case 'date':
          return formatDate(String(value), language);
        case 'chainRole':
          return value === 'headquarters' || value === 'key' || value === 'ordinary'
            ? word(startText[value])
            : String(value);
        case 'months':
          return value === 'none' ? word(startText.noContract) : String(value);
        default:
          return String(value);
      }
    },
    label: (key) => word(fieldOf(key).label),
    question: (key) => (key === undefined ? undefined : word(fieldOf(key).question)),
    dimension: (key) => word(playbook.valuation.dimensions[key].label),
    valueClass: ({ value }) =>
      value === 'prospect' ? word(texts.value.prospect.label) : named(value, texts.value),
    loyaltyClass: ({ loyalty }) => named(loyalty, texts.loyalty),
    archetype: ({ archetype }) => named(archetype, texts.archetype),
    position: ({ position }) => named(position, texts.position),
    tier: ({ tier }) => named(tier, texts.tier),
    riskBand: (band) => (band === undefined ? NONE : word(playbook.care.risk.texts[band])),
    classCounts: (summary) =>
      summary.classes.map(({ name, count, open }) => ({
        label: word(name === 'unknown' ? startText.unclassed : texts.value[name].label),
        count,
        open,
      })),
  };
}

/** What an account is called, or where it stands if nobody named it. */
export function accountName({ account, row }: AssessedAccount, language: Language): string {
  if (account.fields.name !== undefined) return account.fields.name;
  return row === undefined ? startText.noName[language] : say(startText.rowName, language, { row });
}
