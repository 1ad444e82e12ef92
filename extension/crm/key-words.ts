/** The words of a choice that a CRM keeps as a key: `COMPUTER_SOFTWARE` reads Computer Software. Any other text stays. */
export function keyWords(key: string | undefined): string | undefined {
  if (key === undefined || !/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(key)) return key;
  const words = key.toLowerCase().split('_');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
