export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';
  /** Characters that could not be read and stand as U+FFFD. */
  readonly undecodable: number;
}

/**
 * Text from bytes of unstated encoding. A byte-order mark decides; else UTF-16 where zero bytes show it, else
 * UTF-8 where it is valid (one bad character in twenty is forgiven and counted), else GB18030, or windows-1252
 * where high bytes stand alone as accented letters do, instead of in pairs as Chinese does.
 *
 * @returns `undefined` for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const marked = markedEncoding(bytes);
  if (marked) return decode(bytes, marked);
  if (bytes.includes(0)) {
    const encoding = utf16Order(bytes);
    const decoded = encoding && decode(bytes, encoding);
    return decoded && decoded.undecodable === 0 && !decoded.text.includes('\0') ? decoded : undefined;
  }
  const utf8 = decode(bytes, 'utf-8');
  if (utf8.undecodable === 0 || utf8.undecodable * 20 < nonAscii(utf8.text)) return utf8;
  if (highBytesStandAlone(bytes)) return decode(bytes, 'windows-1252');
  return decode(bytes, 'gb18030');
}

function markedEncoding(bytes: Uint8Array): DecodedText['encoding'] | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function decode(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, undecodable: count(text, /\uFFFD/g) };
}

// Delimiters, digits and line breaks have a zero high byte in every language, so zeros gather on one side.
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 65_536);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  if (odd > even * 4) return 'utf-16le';
  if (even > odd * 4) return 'utf-16be';
  return undefined;
}

function highBytesStandAlone(bytes: Uint8Array): boolean {
  let alone = 0;
  let paired = 0;
  for (let index = 0; index < bytes.length; index++) {
    if (byteAt(bytes, index) < 0x80) continue;
    if (byteAt(bytes, index + 1) < 0x80) alone++;
    else {
      paired++;
      index++;
    }
  }
  return alone > paired;
}

function byteAt(bytes: Uint8Array, index: number): number {
  const byte = bytes[index];
  return byte === undefined ? 0 : byte;
}

function nonAscii(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII itself
  return count(text, /[^\x00-\x7f]/g);
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
