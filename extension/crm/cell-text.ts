/** What stands in a page’s cell without being its value: buttons, icons, words for screen readers. */
const BESIDE =
  'script,style,template,button,svg,[hidden],[aria-hidden="true"],.hide,.hidden,.slds-assistive-text,.sr-only';
const INPUT = 'input:not([type=hidden],[type=button],[type=submit],[type=search]),select,textarea';
const BREAKS = /^(?:BR|P|DIV|LI|TR|TD)$/;

/** The value that a part of a page shows: of the input that it is or has, where there is one, else its text. */
export function cellText(cell: Element): string {
  const input = cell.matches(INPUT) ? cell : cell.querySelector(INPUT);
  if (input !== null && (input === cell || input.closest(BESIDE) === null))
    return typedIn(input as HTMLInputElement);
  return partsText(cell).replace(/\s+/g, ' ').trim();
}

function typedIn(input: HTMLInputElement | HTMLSelectElement): string {
  if ('selectedOptions' in input) return input.selectedOptions[0]?.textContent?.trim() ?? '';
  return input.type === 'checkbox' ? String(input.checked) : input.value.trim();
}

function partsText(part: Element): string {
  return [...part.childNodes].map(nodeText).join('');
}

function nodeText(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  if (node.nodeType !== 1 || (node as Element).matches(BESIDE)) return '';
  const text = partsText(node as Element);
  return BREAKS.test((node as Element).tagName) ? ` ${text} ` : text;
}
