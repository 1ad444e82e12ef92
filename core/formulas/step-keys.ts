/** What an indicator that is read as a text can be. All others are numbers. */
const TEXT_INPUTS: Readonly<Record<string, readonly string[]>> = {
  agreement: ['no', 'yes'],
  chainRole: ['headquarters', 'key', 'ordinary'],
};

/** Whether an indicator's input is a text, which only steps can score. */
export function isTextInput(indicator: string): boolean {
  return Object.hasOwn(TEXT_INPUTS, indicator);
}

/** The steps that an input can meet, as a cell would hold it: numbers as numbers. What no input can be is left out. */
export function stepKeys(
  indicator: string,
  steps: Readonly<Record<string, number>>,
): readonly (string | number)[] {
  if (isTextInput(indicator)) return TEXT_INPUTS[indicator]?.filter((key) => Object.hasOwn(steps, key)) ?? [];
  return Object.keys(steps).flatMap((key) => (String(Number(key)) === key ? [Number(key)] : []));
}
