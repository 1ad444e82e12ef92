import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const chinese = '客户名称,年收入\n阿尔法通信,1200\n';
const gb18030 = [
  0xbf, 0xcd, 0xbb, 0xa7, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xc4, 0xea, 0xca, 0xd5, 0xc8, 0xeb, 0x0a, 0xb0, 0xa2,
  0xb6, 0xfb, 0xb7, 0xa8, 0xcd, 0xa8, 0xd0, 0xc5, 0x2c, 0x31, 0x32, 0x30, 0x30, 0x0a,
];

function utf16(text: string, order: 'le' | 'be'): number[] {
  return [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
}

describe('decodeText', () => {
  it.each([
    { why: 'plain', bytes: [...new TextEncoder().encode(chinese)], encoding: 'utf-8' },
    {
      why: 'as Excel saves it',
      bytes: [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(chinese)],
      encoding: 'utf-8',
    },
    { why: 'Excel for “Unicode text”', bytes: [0xff, 0xfe, ...utf16(chinese, 'le')], encoding: 'utf-16le' },
    { why: 'big end first', bytes: [0xfe, 0xff, ...utf16(chinese, 'be')], encoding: 'utf-16be' },
    { why: 'without a mark', bytes: utf16(chinese, 'le'), encoding: 'utf-16le' },
    { why: 'without a mark', bytes: utf16(chinese, 'be'), encoding: 'utf-16be' },
    { why: 'Chinese Windows', bytes: gb18030, encoding: 'gb18030' },
  ])('reads $encoding, $why', ({ bytes, encoding }) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ text: chinese, encoding, undecodable: 0 });
  });

  it('reads accented letters that stand alone as Western, not as Chinese', () => {
    const latin = Uint8Array.from('M\xfcller;Caf\xe9 Zo\xeb\n', (character) => character.charCodeAt(0));
    expect(decodeText(latin)).toMatchObject({ text: 'Müller;Café Zoë\n', encoding: 'windows-1252' });
  });

  it('keeps UTF-8 with one broken character and counts it', () => {
    const bytes = [...new TextEncoder().encode(chinese.repeat(3)), 0xff];
    expect(decodeText(Uint8Array.from(bytes))).toMatchObject({ encoding: 'utf-8', undecodable: 1 });
  });

  it('is undefined for bytes that are no text', () => {
    expect(decodeText(Uint8Array.from([0, 1, 2, 0, 0, 0, 7, 0, 0, 0]))).toBeUndefined();
    expect(decodeText(Uint8Array.from([...utf16('a,b,c,d,e', 'le'), 0, 0]))).toBeUndefined();
    expect(decodeText(Uint8Array.from([65, 0, 0, 0, 66, 0, 0, 0]))).toBeUndefined();
  });
});
