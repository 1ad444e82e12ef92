import { plainText } from './plain-text.ts';

/** An amount with the code of its currency, where both are told: an amount in a foreign currency must not pass for one of ours. */
export function moneyText(amount: unknown, currency: unknown): string | undefined {
  const text = plainText(amount);
  const code = plainText(currency);
  return text && code && /^[A-Za-z]{3}$/.test(code) ? `${text} ${code.toUpperCase()}` : text;
}
