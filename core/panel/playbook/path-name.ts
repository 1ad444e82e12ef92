import type { Playbook } from '../../playbook/schema.ts';
import type { PlaybookPath } from '../../playbook/with-value.ts';
import type { LocalText } from '../../text/local-text.ts';
import { panelText } from '../panel-text.ts';
import type { Words } from '../words.ts';
import { editorText } from './editor-text.ts';
import { policyText } from './policy-text.ts';

/** What a part is called within the thing that it belongs to. */
const PARTS: Readonly<Record<string, LocalText>> = {
  weight: editorText.weight,
  worst: editorText.worst,
  best: editorText.best,
  kind: policyText.scaleKind,
  label: policyText.label,
  strategy: policyText.strategy,
  strength: policyText.strength,
  withinDays: policyText.dueIn,
  within: policyText.dueWithin,
  who: policyText.who,
  tiers: policyText.normTiers,
  every: policyText.every,
  ...policyText.ruleTexts,
  en: policyText.inEnglish,
  'zh-CN': policyText.inChinese,
  no: panelText.no,
  yes: panelText.yes,
  headquarters: panelText.headquarters,
  key: panelText.key,
  ordinary: panelText.ordinary,
};

/** What only holds other parts goes without saying. */
const HOLDERS = new Set(['scale', 'steps', 'indicators']);

/** Places that belong to no named thing. A last part that is not here is a name of its own, such as a currency. */
const PLACES: Readonly<Record<string, LocalText>> = {
  name: editorText.name,
  version: editorText.version,
  currency: policyText.bookCurrency,
  rates: policyText.rates,
  'valuation.usualMargin': editorText.usualMargin,
  'valuation.discountRate': policyText.discountRate,
  'valuation.walletShareOfTurnover': policyText.shares,
  'valuation.moneyScale': policyText.scales.stake,
  'classification.cutsBy': editorText.cuts,
  'classification.tier.vipCurrent': policyText.tierCuts.vipCurrent,
  'classification.tier.vipLoyalty': policyText.tierCuts.vipLoyalty,
  'classification.tier.targetPotential': policyText.tierCuts.targetPotential,
  'classification.release.highRating': policyText.highRating,
  'competition.scorecard': policyText.scorecard,
  'competition.scorecards': policyText.scorecards,
  'sensitivity.levers': policyText.levers,
  'sensitivity.firmFrom': policyText.firmFrom,
  'care.calendar': policyText.calendar,
  'care.daysOff': policyText.daysOff,
  'care.book.longContractMonths': policyText.longContractMonths,
  'care.book.stickyProducts': policyText.stickyProducts,
  'actions.shown': policyText.shown,
  'actions.rules': policyText.rules,
};

/** What stands at a place of a playbook, in words where there are words for it, else as its path. */
export function pathName(path: PlaybookPath, playbook: Playbook, words: Words): string {
  if (path[0] === 'classification' && path[1] === 'cuts') {
    const cut = editorText.cutNames[path[2] as keyof typeof editorText.cutNames];
    if (cut !== undefined) return words.say(editorText.cut, { what: words.say(cut) });
  }
  return ofNamed(path, playbook, words) ?? placeName(path, words) ?? path.join('.');
}

/** By the innermost thing on the way that has a name: an indicator, a class, a rule. */
function ofNamed(path: PlaybookPath, playbook: Playbook, words: Words): string | undefined {
  let at: unknown = playbook;
  let owner: LocalText | undefined;
  let rest: string[] = [];
  for (const key of path) {
    at = typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[key] : undefined;
    rest.push(key);
    const name = nameOf(at);
    if (name !== undefined) [owner, rest] = [name, []];
  }
  if (owner === undefined) return undefined;
  const what = words.say(owner);
  const parts = rest.filter((key) => !HOLDERS.has(key));
  if (parts.length === 0) return what;
  const [first = '', second] = parts;
  const part = PARTS[first] === undefined ? parts.join('.') : partName(first, second, words);
  return words.say(editorText.of, { what, part });
}

function partName(first: string, language: string | undefined, words: Words): string {
  const name = words.say(PARTS[first] as LocalText);
  const tongue = language === undefined ? undefined : PARTS[language];
  if (tongue === undefined) return name;
  return words.language === 'en' ? `${name} (${words.say(tongue)})` : `${name}（${words.say(tongue)}）`;
}

function placeName(path: PlaybookPath, words: Words): string | undefined {
  const whole = PLACES[path.join('.')];
  if (whole !== undefined) return words.say(whole);
  const holder = PLACES[path.slice(0, -1).join('.')];
  const last = path.at(-1) ?? '';
  if (holder === undefined) return undefined;
  const part = PARTS[last];
  return words.say(editorText.of, {
    what: words.say(holder),
    part: part === undefined ? last : words.say(part),
  });
}

function nameOf(part: unknown): LocalText | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  const { label, title } = part as { readonly label?: unknown; readonly title?: unknown };
  const name = label ?? title;
  return typeof name === 'object' && name !== null && 'en' in name ? (name as LocalText) : undefined;
}
