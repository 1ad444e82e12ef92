import { describe, expect, it } from 'vitest';

import { type ConsentWay, consentChoices, consentText, readConsent } from './consent-ways.ts';

const WAYS: readonly ConsentWay[] = ['call', 'message', 'email'];

describe('the ways that a person agreed to', () => {
  it.each<{ why: string; text: string; ways: readonly ConsentWay[] | undefined }>([
    { why: 'one way', text: 'Message', ways: ['message'] },
    { why: 'several, in any order and with any sign between', text: 'e-mail; Call', ways: ['call', 'email'] },
    { why: 'joined by a word', text: 'calls and SMS', ways: ['call', 'message'] },
    { why: 'Chinese', text: '短信、电话', ways: ['call', 'message'] },
    { why: 'Chinese, full width', text: '邮件；微信', ways: ['message', 'email'] },
    { why: 'all of them', text: '全部', ways: ['call', 'message', 'email'] },
    { why: 'a refusal is known', text: 'None', ways: [] },
    { why: 'a refusal in Chinese', text: '不同意', ways: [] },
    { why: 'yes does not say to what', text: 'yes', ways: undefined },
    { why: 'one unknown word among known ones', text: 'call, fax', ways: undefined },
    { why: 'two things at once', text: 'none, call', ways: undefined },
  ])('$why: $text', ({ text, ways }) => expect(readConsent(text)).toEqual(ways));

  it.each(['en', 'zh-CN'] as const)('stand in a cell that is read back as the same, in %s', (language) => {
    for (let set = 0; set < 8; set++) {
      const ways = WAYS.filter((_, at) => (set >> at) % 2 === 1);
      const text = consentText(ways, language) as string;
      expect(readConsent(text)).toEqual(ways);
      expect(consentChoices(language)).toContain(text);
    }
    expect(consentText(undefined, language)).toBeUndefined();
  });
});
