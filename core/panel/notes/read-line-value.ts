import { parseNumber } from '../../account/parse-number.ts';
import type { LocalText } from '../../text/local-text.ts';
import type { LineField, LineValue } from './line-field.ts';
import { notesText } from './notes-text.ts';

/** A typed text as a value, or what is wrong with it; nothing typed is unknown. */
export function readLineValue(
  kind: Exclude<LineField['kind'], 'choice'>,
  typed: string,
): { readonly value?: LineValue; readonly fault?: LocalText } {
  const text = typed.trim();
  if (text === '') return {};
  switch (kind) {
    case 'text':
    case 'long':
      return { value: text };
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { value: text } : { fault: notesText.dayWrong };
    case 'rating': {
      const rating = Number(text.normalize('NFKC').replace(',', '.'));
      return rating >= 1 && rating <= 10 ? { value: rating } : { fault: notesText.ratingWrong };
    }
    case 'count': {
      const count = Number(text.normalize('NFKC'));
      return Number.isSafeInteger(count) && count >= 0 ? { value: count } : { fault: notesText.countWrong };
    }
    case 'money': {
      const money = parseNumber(text);
      return typeof money === 'object' && !money.percent && money.number >= 0
        ? { value: money.number }
        : { fault: notesText.amountWrong };
    }
    case 'percent': {
      const percent = Number(text.normalize('NFKC').replace(/[%\s]/g, '').replace(',', '.'));
      return percent >= 0 && percent <= 100 ? { value: percent } : { fault: notesText.percentWrong };
    }
    case 'index': {
      const index = Number(text.normalize('NFKC').replace(',', '.'));
      return index > 0 && Number.isFinite(index) ? { value: index } : { fault: notesText.indexWrong };
    }
  }
}
