import { describe, expect, it } from 'vitest';
import { assess } from '../../core/assessment/assess.ts';
import { wordsOf } from '../../core/panel/words.ts';
import { defaultPlaybook as playbook } from '../../core/playbook/default-playbook.ts';
import { calendarFile } from './calendar-file.ts';

const now = new Date('2026-11-22T02:00:00Z');
const { actions } = assess(
  {
    fields: { name: 'Huaxin', revenue: 3_000_000 },
    events: [
      { id: 'c', kind: 'complaint', at: '2026-11-21T09:00:00+08:00', about: 'late; again, and\nagain' },
      { id: 'p', kind: 'commitment', at: '2026-11-10', due: '2026-11-25', about: '发送测试报告' },
    ],
  },
  { playbook, asOf: '2026-11-22' },
);
const entries = actions.map((action) => ({ key: 'crm #3', account: 'Huaxin', action }));
const file = calendarFile(entries, wordsOf('en', 'CNY', '2026-11-22'), now);
const unfolded = file.replace(/\r\n[ \t]/g, '');

describe('a calendar file', () => {
  it('has an entry for each action with a due day, and none without', () =>
    expect(unfolded.match(/BEGIN:VEVENT/g)).toHaveLength(
      actions.filter(({ due }) => due !== undefined).length,
    ));

  it('has whole days as days and hours as moments', () => {
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20261125');
    expect(unfolded).toContain('DTSTART:20261123T010000Z');
  });

  it('says who has to act where a norm names somebody', () =>
    expect(unfolded.match(/DESCRIPTION:.*Who acts: /g)).toHaveLength(1));

  it('keeps what would break a line of it', () =>
    expect(unfolded).toMatch(/SUMMARY:.*late\\; again\\, and\\nagain/));

  it('names each entry by account and action, so that a second import adds nothing', () => {
    const ids = unfolded.match(/^UID:.*$/gm) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(calendarFile(entries, wordsOf('en', 'CNY', '2026-11-22'), now)).toBe(file);
  });

  it('keeps lines within 75 octets, Chinese too', () => {
    const bytes = new TextEncoder();
    for (const line of file.split('\r\n')) expect(bytes.encode(line).length).toBeLessThanOrEqual(75);
  });
});
