/** The text in one of the encodings in which spreadsheets save CSV. */
export function encoded(
  text: string,
  encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030',
): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-8-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf8');
    case 'utf-16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    case 'gb18030':
      return Buffer.from([...text].flatMap(gbBytes));
  }
}

// Node decodes GB18030 and does not encode it: the table is turned round.
let table: Map<string, [number, number]> | undefined;

function gbBytes(sign: string): number[] {
  if (sign.charCodeAt(0) < 0x80) return [sign.charCodeAt(0)];
  table ??= twoByteTable();
  const bytes = table.get(sign);
  if (bytes === undefined) throw new Error(`${sign} takes more than two bytes`);
  return bytes;
}

function twoByteTable(): Map<string, [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const made = new Map<string, [number, number]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      if (second !== 0x7f) made.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
    }
  }
  return made;
}
