import type { Account, RivalRating } from '../account/account.ts';
import { daysBetween } from '../account/days-between.ts';
import type { Rivalry } from '../competition/rivalry.ts';
import type { NeedsReading } from '../needs/needs-reading.ts';
import { ROLE_LABELS } from '../needs/role-labels.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { Fact, LocalText } from '../text/local-text.ts';
import type { FactEntry } from './facts.ts';

/** Adds what is known of rivals, people and needs to the facts of an account; what is unknown has no entry. */
export function addGapFacts(
  facts: Map<string, FactEntry>,
  account: Account,
  rivalry: Rivalry | undefined,
  needs: NeedsReading | undefined,
  { playbook, asOf }: { readonly playbook: Playbook; readonly asOf: string | undefined },
): void {
  const put = (name: string, value: number | string | boolean | undefined, kind: Fact['kind']) => {
    if (value !== undefined) facts.set(name, { value, shown: { kind, value } as Fact, reads: [] });
  };
  if (rivalry !== undefined) {
    addRivalFacts(put, account, rivalry, asOf);
    const ours = rivalry.positions.find(({ us }) => us)?.position;
    if (ours !== undefined)
      facts.set('marketPosition', labelled(ours, playbook.competition.rivals.positions[ours].label));
  }
  if (needs === undefined) return;
  put('needsKnown', needs.icebergs.length || undefined, 'count');
  addPeopleFacts(put, facts, account, needs);
  addProductFacts(put, account, needs);
  const { levels = [] } = needs.organisation ?? {};
  const empty = levels.find(({ noted, people }) => noted && people.length === 0);
  if (empty !== undefined) facts.set('levelOpen', labelled(empty.id, empty.label));
}

type Put = (name: string, value: number | string | boolean | undefined, kind: Fact['kind']) => void;

function addRivalFacts(
  put: Put,
  { rivals, factors }: Account,
  { refused }: Rivalry,
  asOf: string | undefined,
): void {
  const ratings: readonly RivalRating[] = [...(rivals?.ratings ?? []), ...(factors?.ratings ?? [])];
  put('unsourced', ratings.filter(({ source = '' }) => source.trim() === '').length || undefined, 'count');
  put('refusedLines', refused.filter(({ kind }) => kind === 'refused').length || undefined, 'count');
  const latest = ratings
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
  if (asOf !== undefined && latest !== undefined)
    put('daysSinceRated', Math.max(0, daysBetween(latest, asOf)), 'days');
}

function addPeopleFacts(
  put: Put,
  facts: Map<string, FactEntry>,
  { contacts = [] }: Account,
  { people }: NeedsReading,
): void {
  if (people === undefined) return;
  put('coverage', people.coverage, 'ratio');
  put('liveContacts', people.live.length, 'count');
  put('thread', people.thread?.person, 'text');
  put('threadLost', people.thread?.lost, 'ratio');
  const opponent = contacts
    .filter(({ role, stance }) => role !== undefined && stance !== undefined && stance < 0)
    .sort((a, b) => Number(b.role === 'decider') - Number(a.role === 'decider'))[0];
  put('opponent', opponent?.name, 'text');
  const [closest] = contacts
    .flatMap(({ name, role, strength }) =>
      role === 'decider' && strength !== undefined ? [{ name, strength }] : [],
    )
    .sort((a, b) => b.strength - a.strength);
  put('closestDecider', closest?.name, 'text');
  put('deciderTie', closest?.strength, 'rating');
  const open = people.roles.filter(({ gap }) => gap === 'nobody').map(({ role }) => ROLE_LABELS[role]);
  if (open.length > 0)
    facts.set(
      'rolesOpen',
      labelled(open.map(({ en }) => en).join(', '), {
        en: open.map(({ en }) => en).join(', '),
        'zh-CN': open.map((label) => label['zh-CN']).join('、'),
      }),
    );
}

function addProductFacts(put: Put, { fields, products = [] }: Account, { whitespace }: NeedsReading): void {
  // What rivals hold is another rule's: here stands what nobody sells them yet.
  const [best] = (whitespace?.rows ?? [])
    .flatMap(({ product, increment = 0 }) => (increment > 0 ? [{ product, increment }] : []))
    .sort((a, b) => b.increment - a.increment);
  const spent = fields.wallet ?? fields.revenue;
  if (best !== undefined && whitespace?.wallet === true) {
    put('whitespaceProduct', best.product, 'text');
    put('whitespaceMoney', best.increment, 'money');
    if (spent !== undefined && spent > 0) put('whitespaceShare', best.increment / spent, 'ratio');
  }
  const [vague] = (whitespace?.rows ?? [])
    .filter(({ money }) => money === undefined)
    .sort((a, b) => b.atMost - a.atMost);
  put('vagueProduct', vague?.product, 'text');
  put('vagueMoney', vague?.atMost, 'money');
  const held = products.flatMap(({ product, rivalRevenue = 0 }) =>
    rivalRevenue > 0 ? [{ product, money: rivalRevenue }] : [],
  );
  const [most] = held.sort((a, b) => b.money - a.money);
  put('winBackProduct', most?.product, 'text');
  put('winBackMoney', most?.money, 'money');
  const { revenue } = fields;
  if (held.length > 0 && revenue !== undefined && revenue > 0)
    put('winBackShare', held.reduce((sum, { money }) => sum + money, 0) / revenue, 'ratio');
}

export function labelled(value: string, label: LocalText): FactEntry {
  return { value, shown: { kind: 'label', value: label }, reads: [] };
}
