/** Columns that a text takes in a terminal: East Asian wide signs take two, combining ones none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const sign of text.replace(COLOURS, '')) width += signWidth(sign);
  return width;
}

/** The text cut to so many columns, the last one an ellipsis where something was cut. */
export function fitted(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const sign of text) {
    width += signWidth(sign);
    if (width > columns - 1) break;
    kept += sign;
  }
  return columns > 0 ? `${kept.trimEnd()}…` : '';
}

/** The text filled up with blanks to so many columns. */
export function padded(text: string, columns: number, side: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, columns - displayWidth(text)));
  return side === 'left' ? text + blanks : blanks + text;
}

/** Lines of at most so many columns, broken at blanks and between Han signs, never inside a `--map` to be copied. */
export function wrapped(text: string, columns: number): string[] {
  const pieces = text.match(PIECES) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && displayWidth(line + piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Parts with a dot between them, in lines of at most so many columns; a part is broken only where it is too long itself. */
export function wrappedList(parts: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const before = lines.at(-1);
    const together = before === undefined ? part : `${before} · ${part}`;
    if (before !== undefined && displayWidth(together) <= columns) lines.splice(-1, 1, together);
    else lines.push(...wrapped(part, columns));
  }
  return lines;
}

const PIECES =
  /--map "[^"]*"[^\s\p{Script=Han}]*\s*|[\p{Script=Han}，。；：、！？（）“”《》][，。；：、！？）”》]*|[^\s\p{Script=Han}，。；：、！？（）“”《》]+\s*|\s+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours in a terminal begin with the escape character
const COLOURS = /\u001B\[[\d;]*m/g;
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

function signWidth(sign: string): number {
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(sign)) return 0;
  return WIDE.test(sign) ? 2 : 1;
}
