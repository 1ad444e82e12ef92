import type { Playbook } from '../../playbook/schema.ts';
import type { PlaybookPath } from '../../playbook/with-value.ts';
import type { LocalText } from '../../text/local-text.ts';
import type { Words } from '../words.ts';
import { editorText } from './editor-text.ts';
import { fieldAt } from './folds/field-places.ts';
import { PARTS, partsName } from './parts-name.ts';
import { policyText } from './policy-text.ts';
import { LIMITS, limitName } from './rules/limit-name.ts';
import { withoutFacts } from './without-facts.ts';

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
  'classification.cutsBy': editorText.cuts,
  'classification.tier.vipCurrent': policyText.tierCuts.vipCurrent,
  'classification.tier.vipLoyalty': policyText.tierCuts.vipLoyalty,
  'classification.tier.targetPotential': policyText.tierCuts.targetPotential,
  'sensitivity.levers': policyText.levers,
  'sensitivity.firmFrom': policyText.firmFrom,
  'care.calendar': policyText.calendar,
  'care.daysOff': policyText.daysOff,
  'actions.shown': policyText.shown,
  'actions.rules': policyText.rules,
};

/** What stands at a place of a playbook, in words where there are words for it, else as its path. */
export function pathName(path: PlaybookPath, playbook: Playbook, words: Words): string {
  if (path[0] === 'classification' && path[1] === 'cuts') {
    const cut = editorText.cutNames[path[2] as keyof typeof editorText.cutNames];
    if (cut !== undefined) return words.say(editorText.cut, { what: words.say(cut) });
  }
  const limit = ofLimit(path, playbook, words);
  if (limit !== undefined) return limit;
  const owner = ownerOf(path, playbook);
  const place = fieldAt(path, playbook);
  if (place !== undefined && place.at.length > (owner?.depth ?? 0)) {
    const part = partsName(place.label, path.slice(place.at.length), place.parts, words);
    return owner === undefined ? part : words.say(editorText.of, { what: words.say(owner.name), part });
  }
  if (owner !== undefined) return ofNamed(owner.name, path.slice(owner.depth), words);
  return placeName(path, words) ?? path.join('.');
}

/** A figure of a rule goes by the fact that it limits. */
function ofLimit(
  [actions, rules, at, when, place, key]: PlaybookPath,
  playbook: Playbook,
  words: Words,
): string | undefined {
  const rule = actions === 'actions' && rules === 'rules' ? playbook.actions.rules[Number(at)] : undefined;
  const condition = when === 'when' ? rule?.when[Number(place)] : undefined;
  const limit = LIMITS.find((one) => one === key);
  if (rule === undefined || condition === undefined || limit === undefined) return undefined;
  const what = words.say(withoutFacts(rule.title));
  return words.say(editorText.of, { what, part: limitName(condition.fact, limit, words) });
}

/** The innermost thing on the way that has a name: an indicator, a class, a rule. */
function ownerOf(
  path: PlaybookPath,
  playbook: Playbook,
): { readonly name: LocalText; readonly depth: number } | undefined {
  let at: unknown = playbook;
  let owner: { readonly name: LocalText; readonly depth: number } | undefined;
  for (const [depth, key] of path.entries()) {
    at = typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[key] : undefined;
    const name = nameOf(at);
    if (name !== undefined) owner = { name, depth: depth + 1 };
  }
  return owner;
}

function ofNamed(owner: LocalText, rest: PlaybookPath, words: Words): string {
  const what = words.say(owner);
  const parts = rest.filter((key) => !HOLDERS.has(key));
  const [first, ...others] = parts;
  if (first === undefined) return what;
  const name = PARTS[first];
  const part = name === undefined ? parts.join('.') : partsName(name, others, {}, words);
  return words.say(editorText.of, { what, part });
}

function placeName(path: PlaybookPath, words: Words): string | undefined {
  const whole = PLACES[path.join('.')];
  if (whole !== undefined) return words.say(whole);
  const holder = PLACES[path.slice(0, -1).join('.')];
  return holder === undefined ? undefined : partsName(holder, path.slice(-1), {}, words);
}

function nameOf(part: unknown): LocalText | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  const { label, title, text } = part as Readonly<Record<string, unknown>>;
  const name = label ?? title ?? text;
  return typeof name === 'object' && name !== null && 'en' in name ? (name as LocalText) : undefined;
}
