import type { Candidate, Seen } from './seen.ts';
import { signature } from './signature.ts';

/** Headings over lists of other records; a number in brackets behind any heading also counts them. */
const LISTS =
  /^(related( lists?| records?| items?)?|contacts|people|opportunities|deals|leads|cases|tickets|activities|activity|tasks|events|meetings|calls|notes|comments|invoices|orders|quotes|contracts|products|assets|attachments|files|history|timeline|campaigns|subsidiaries|child accounts|competitors|联系人(列表)?|商机(列表)?|销售机会|跟进记录|跟进|动态|活动(记录)?|任务|订单(列表)?|合同列表|报价单?|发票|工单|备注|附件|相关(列表|信息|记录)?|下级客户|子公司|竞争对手|历史(记录)?|拜访记录|服务记录|recent(ly)?( viewed| opened| items)?|favou?rites|最近(查看|浏览|访问)|收藏夹?|((possible|potential) )?duplicates?\??|similar (accounts|companies|customers)|(疑似)?重复(客户)?|相似(客户|企业))$/i;
const COUNTED = /\s*[(（[]\s*\d+\+?\s*[)）\]]$/;
const COUNT_ONLY = /^.{2,30}\S\s*[(（]\d+\+?[)）]$/;
const ITEM_TAGS = /^(LI|TR|ARTICLE)$/;
const ITEM_ROLES = /^(row|listitem|article)$/;
const NO_ITEM_TAGS = /^(FIELDSET|FORM|TD|DL|DD)$/;
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
  const last = new Map<string, Candidate>();
  const within = pairsWithin(chosen);
  for (const candidate of chosen) {
    const key = candidate.label.toLowerCase();
    const before = last.get(key);
    last.set(key, candidate);
    if (before === undefined) continue;
    const [one, other] = branches(before.at, candidate.at);
    if (one === undefined || other === undefined || (items.has(one) && items.has(other))) continue;
    if (signature(one) !== signature(other) || !isItem(one)) continue;
    const [ones, others] = [within.get(one) ?? [], within.get(other) ?? []];
    if (
      !alike(ones, others) ||
      [ones, others].some(([first]) => TWIN_PARTS.test(first?.at.trail.at(-1) ?? ''))
    )
      continue;
    items.add(one).add(other);
  }
  return items;
}

function pairsWithin(chosen: readonly Candidate[]): Map<Seen, Candidate[]> {
  const within = new Map<Seen, Candidate[]>();
  for (const candidate of chosen) {
    for (let at: Seen | undefined = candidate.at; at; at = at.parent) {
      const known = within.get(at);
      if (known) known.push(candidate);
      else within.set(at, [candidate]);
    }
  }
  return within;
}

/** At least half of the labels of two records of one kind are the same. */
function alike(ones: readonly Candidate[], others: readonly Candidate[]): boolean {
  const a = new Set(ones.map(({ label }) => label));
  const b = new Set(others.map(({ label }) => label));
  const shared = [...a].filter((label) => b.has(label)).length;
  return shared * 2 >= new Set([...a, ...b]).size;
}

/** Whether an element could be one entry of a list. */
export function isItem(seen: Seen): boolean {
  return isNamedItem(seen) || (seen.tag === 'DIV' && seen.role !== 'tabpanel');
}

/** Whether its tag, role or class says that an element is one entry of a list. */
export function isNamedItem({ tag, role, names }: Seen): boolean {
  if (ITEM_TAGS.test(tag) || ITEM_ROLES.test(role)) return true;
  return !NO_ITEM_TAGS.test(tag) && role !== 'tabpanel' && ITEM_CLASSES.test(names);
}

/** The two ancestors that part right under the nearest common one. */
function branches(a: Seen, b: Seen): [Seen | undefined, Seen | undefined] {
  let one: Seen | undefined = a;
  let other: Seen | undefined = b;
  while (one && other && one.parent !== other.parent) {
    if (one.depth > other.depth) one = one.parent;
    else if (other.depth > one.depth) other = other.parent;
    else [one, other] = [one.parent, other.parent];
  }
  return one === other ? [undefined, undefined] : [one, other];
}
