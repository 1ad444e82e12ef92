import type { AccountTables } from '../../account/account.ts';
import { CARE_KINDS, type CareEvent, type CareKind } from '../../account/care-event.ts';
import { normaliseLabel } from '../../account/normalise.ts';
import type { TableValue } from '../../account/tables/read-table-cell.ts';
import type { MatchedColumn } from '../../account/tables/table-column.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { CARE_WORDS } from './care-words.ts';
import { ACCOUNT, ENTRY_ID, named, sideColumn, worded } from './side-column.ts';
import { joined, ownId, parted, type SideLine, type SidePart } from './side-part.ts';

const AT =
  'Visit date|拜访日期|Visited on|Date of visit|走访日期|Complaint date|投诉日期|Request date|Promise date|承诺日期|Call date|Date of contact|往来日期|登记日期|Logged on|Contact date|Contacted on|Call date|Meeting date|Activity date|联系日期|跟进时间|跟进日期|沟通时间|Date|日期';
const LEARNT =
  'About|事由|Learnt|Findings|获知内容|拜访内容|Complaint|投诉内容|Request|Notes|内容|Note|Summary|Outcome|Result|Comment|Comments|跟进内容|沟通内容|跟进记录|备注';

/** What happened between us and an account, and what was promised. METHODS 7.1, 7.2, 6.7. */
export const eventPart: SidePart = {
  sheet: { en: 'Visits and events', 'zh-CN': '往来记录' },
  names: ['at'],
  marks: [['at']],
  columns: ({ care }: Playbook) => [
    ACCOUNT,
    sideColumn('at', 'moment', 'Happened on', '发生日期', AT),
    sideColumn(
      'form',
      'text',
      'Form',
      '形式',
      'Form of contact|What happened|方式|事项|Contact type|Activity type|Channel|Type|联系方式|跟进方式|沟通方式|活动类型|类型',
      {
        choices: worded(CARE_WORDS),
      },
    ),
    sideColumn('formal', 'flag', 'By appointment', '正式预约', 'Formal|正式拜访'),
    sideColumn(
      'who',
      'text',
      'Person met',
      '会见人',
      'Met with|Person|With whom|拜访对象|对方|Contact person|Contact name|Contact|Spoke with|联系人|联系人姓名',
    ),
    sideColumn('title', 'text', 'Title', '职务', 'Job title|职位'),
    sideColumn('learnt', 'text', 'What was learnt', '获知内容', LEARNT),
    sideColumn('promised', 'text', 'Promised', '承诺事项', 'Promise|Commitment|承诺'),
    sideColumn('due', 'date', 'Due', '完成期限', 'Due date|By when|期限|承诺期限'),
    sideColumn('product', 'text', 'Product', '产品', 'Product that would serve it|所需产品'),
    sideColumn('temper', 'choice', 'How they come', '客户态度', 'Temper|态度', {
      choices: worded(care.complaints.tempers),
    }),
    sideColumn('cause', 'choice', 'Cause', '原因', 'Cause of the complaint|Complaint cause|投诉原因', {
      choices: named(care.complaints.causes),
    }),
    sideColumn('kept', 'text', 'Done', '已完成', 'Norms kept|Steps done|已办事项'),
    ENTRY_ID,
  ],
  lines: ({ events = [] }) =>
    events.map(({ kind, about, done, ...event }) => ({
      ...event,
      form: kind,
      learnt: about,
      kept: joined(Object.entries(done ?? {}).map(([id, at]) => `${id} ${at}`)),
    })),
  tables: (line, matched) => (line.id === undefined ? told(line, matched) : onRecord(line)),
};

/** A line of a record that comes back. */
function onRecord(line: SideLine): AccountTables {
  return { events: [eventOf(line, kindOf(line.form), String(line.id))] };
}

/** What somebody typed: a person met is a person known, what was promised is an event of its own. */
function told(line: SideLine, matched: ReadonlyMap<string, MatchedColumn>): AccountTables {
  const { at, who, title, learnt, promised, due } = line;
  const kind = line.form === undefined ? kindOf(matched.get('at')?.header) : kindOf(line.form);
  if (kind === 'commitment') {
    const about = promised ?? learnt;
    return { events: [eventOf({ ...line, learnt: about }, kind, ownId(at, who, about))] };
  }
  const met = kind === 'visit' || kind === 'call' || kind === 'message';
  // Of nobody, what was said tells two visits of one day apart.
  const id = ownId(at, who, met ? undefined : kind, who === undefined ? learnt : undefined);
  const { due: _due, ...rest } = line;
  const events = [eventOf(promised === undefined ? line : rest, kind, id)];
  if (promised !== undefined) {
    const promise = { at, who, learnt: promised, due };
    events.push(eventOf(promise, 'commitment', `${id} ${promised}`));
  }
  if (who === undefined) return { events };
  const person = { name: String(who), lastContact: String(at).slice(0, 10) };
  return { events, contacts: [title === undefined ? person : { ...person, title: String(title) }] };
}

function eventOf(line: SideLine, kind: CareKind, id: string): CareEvent {
  const { at, formal, who, learnt, due, product, temper, cause, kept } = line;
  const done = kept === undefined ? undefined : Object.fromEntries(parted(String(kept)).map(stepDone));
  const parts = { formal, about: learnt, who, due, product, temper, cause, done };
  const known = Object.entries(parts).filter(([, value]) => value !== undefined);
  return { id, kind, at: String(at), ...Object.fromEntries(known) };
}

/** `thank-you 2026-11-22`: the norm and when it was kept. */
function stepDone(text: string): readonly [string, string] {
  const at = text.lastIndexOf(' ');
  return [text.slice(0, at).trim(), text.slice(at + 1)];
}

/** Of other words for a form the nearest; what is none of them is a visit. */
function kindOf(form: TableValue | undefined): CareKind {
  const text = String(form ?? '').toLowerCase();
  const exact = CARE_KINDS.find((kind) => normaliseLabel(kind) === normaliseLabel(text));
  if (exact !== undefined) return exact;
  return OTHER_WORDS.find(([words]) => words.test(text))?.[1] ?? 'visit';
}

const OTHER_WORDS: readonly (readonly [RegExp, CareKind])[] = [
  [/complain|投诉/, 'complaint'],
  [/promise|commit|承诺/, 'commitment'],
  [/request|要求|请求/, 'request'],
  [/enquir|inquir|咨询|询问/, 'enquiry'],
  [/call|phone|电话/, 'call'],
  [/message|mail|短信|微信|邮件/, 'message'],
];
