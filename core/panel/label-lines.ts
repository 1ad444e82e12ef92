const LATIN = 10;
const CHINESE = 5;

/** A label in lines short enough for half a matrix; words stay whole, Chinese breaks anywhere. */
export function labelLines(label: string): readonly string[] {
  if (/[\u3400-\u9fff]/.test(label)) {
    const lines: string[] = [];
    const letters = [...label];
    for (let at = 0; at < letters.length; at += CHINESE) lines.push(letters.slice(at, at + CHINESE).join(''));
    return lines;
  }
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LATIN)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
