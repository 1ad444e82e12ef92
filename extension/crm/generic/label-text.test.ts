import { expect, it } from 'vitest';
import { cleanLabel } from './label-text.ts';

it.each([
  { why: 'a colon, half width and full width', label: 'Industry :', clean: 'Industry' },
  { why: 'a Chinese label with asterisk before and colon after', label: '* 客户名称：', clean: '客户名称' },
  {
    why: 'a unit in brackets scales the value and stays',
    label: '年收入（万元）：',
    clean: '年收入（万元）',
  },
  { why: 'a required mark in words', label: 'Account name (required)', clean: 'Account name' },
  { why: 'a required mark in Chinese', label: '单位名称（必填）', clean: '单位名称' },
  { why: 'a help mark', label: 'Credit risk ?', clean: 'Credit risk' },
  { why: 'a field that is itself called so', label: 'Required', clean: 'Required' },
  { why: 'line breaks and non-breaking spaces', label: 'Annual\u00a0\n revenue', clean: 'Annual revenue' },
])('strips $why', ({ label, clean }) => expect(cleanLabel(label)).toBe(clean));
