import { classOf } from './class-of.ts';
import { roleOf } from './role-of.ts';
import type { Candidate, Seen } from './seen.ts';
import { signature } from './signature.ts';

/** Headings over lists of other records; a number in brackets behind any heading also counts them. */
const LISTS =
  /^(related( lists?| records?| items?)?|contacts|people|opportunities|deals|leads|cases|tickets|activities|activity|tasks|events|meetings|calls|notes|comments|invoices|orders|quotes|contracts|products|assets|attachments|files|history|timeline|campaigns|subsidiaries|child accounts|competitors|联系人(列表)?|商机(列表)?|销售机会|跟进记录|跟进|动态|活动(记录)?|任务|订单(列表)?|合同列表|报价单?|发票|工单|备注|附件|相关(列表|信息|记录)?|下级客户|子公司|竞争对手|历史(记录)?|拜访记录|服务记录)$/i;
const COUNTED = /\s*[(（[]\s*\d+\+?\s*[)）\]]$/;
const COUNT_ONLY = /^.{2,30}\S\s*[(（]\d+\+?[)）]$/;
const ITEM_CLASSES =
  /(^|[\s_-])(item|card|row|entry|line|record|tile|list-?item|li|contact|deal|opportunity)([\s_-]|$)/i;
/** Parts of one record that repeat their labels. */
const TWIN_PARTS = /address|billing|shipping|invoice to|地址|开票|收货|注册|办公/i;

/** Headings that say that what follows are other records. */
export function headsRelated(trail: readonly string[]): boolean {
  return trail.some((text) => LISTS.test(text.replace(COUNTED, '').trim()) || COUNT_ONLY.test(text));
}

/**
 * Blocks that repeat the same labels in the same make: each is a record of its own.
 * Two address blocks do so too and belong to one record.
 */
export function repeatedItems(chosen: readonly Candidate[]): Set<Seen> {
  const items = new Set<Seen>();
  const byLabel = new Map<string, Candidate>();
  for (const candidate of chosen) {
    const key = candidate.label.toLowerCase();
    const before = byLabel.get(key);
    byLabel.set(key, candidate);
    if (before === undefined) continue;
    const [one, other] = branches(before.at, candidate.at);
    if (
      one === undefined ||
      other === undefined ||
      signature(one) !== signature(other) ||
      !isItem(one) ||
      !alike(chosen, one, other)
    )
      continue;
    if (TWIN_PARTS.test(headed(chosen, one)) || TWIN_PARTS.test(headed(chosen, other))) continue;
    items.add(one).add(other);
  }
  return items;
}

/** At least half of the labels of two records of one kind are the same. */
function alike(chosen: readonly Candidate[], one: Seen, other: Seen): boolean {
  const a = new Set(inside(chosen, one).map(({ label }) => label));
  const b = new Set(inside(chosen, other).map(({ label }) => label));
  const shared = [...a].filter((label) => b.has(label)).length;
  return shared * 2 >= new Set([...a, ...b]).size;
}

function inside(chosen: readonly Candidate[], branch: Seen): Candidate[] {
  return chosen.filter(({ at }) => at.order >= branch.order && within(at, branch));
}

function within(at: Seen, branch: Seen): boolean {
  for (let seen: Seen | undefined = at; seen; seen = seen.parent) if (seen === branch) return true;
  return false;
}

function isItem({ element, tag }: Seen): boolean {
  if (/^(LI|TR|ARTICLE)$/.test(tag) || /^(row|listitem|article)$/.test(roleOf(element))) return true;
  if (/^(FIELDSET|FORM|TD|DL|DD)$/.test(tag) || roleOf(element) === 'tabpanel') return false;
  return ITEM_CLASSES.test(classOf(element)) || tag === 'DIV';
}

/** The two ancestors that part right under the nearest common one. */
function branches(a: Seen, b: Seen): [Seen | undefined, Seen | undefined] {
  const above = new Map<Seen, Seen>();
  let below = a;
  for (let at = a.parent; at; below = at, at = at.parent) above.set(at, below);
  below = b;
  for (let at = b.parent; at; below = at, at = at.parent) if (above.has(at)) return [above.get(at), below];
  return [undefined, undefined];
}

function headed(chosen: readonly Candidate[], branch: Seen): string {
  return inside(chosen, branch)[0]?.at.trail.at(-1) ?? '';
}
