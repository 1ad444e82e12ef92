import { affixed, isAffix } from './affixed.ts';
import { fullDay } from './full-day.ts';
import { joined } from './joined.ts';
import type { Unit } from './seen.ts';
import { withoutNoise } from './value-noise.ts';

const SWITCH = /^(yes|no)$/;
/** What switches show beside or in themselves. */
const SWITCH_WORDS = /^(yes|no|on|off|true|false|enabled|disabled|是|否|有|无|开|关|开启|关闭|启用|停用)$/i;

/** Text of a value block: an empty control with only its unit beside it is an empty value. */
export function fieldText(units: readonly Unit[], all: readonly number[]): string {
  const indexes = withoutNoise(units, all);
  const controls = indexes.filter((index) => units[index]?.control !== undefined);
  const texts = indexes.filter((index) => units[index]?.control === undefined);
  if (
    controls.length > 0 &&
    controls.every((index) => units[index]?.text === '') &&
    texts.every((index) => isAffix(units[index]?.text ?? ''))
  )
    return '';
  const [tick] = controls;
  if (controls.length === 1 && SWITCH.test(units[tick ?? -1]?.text ?? '')) {
    if (texts.every((index) => SWITCH_WORDS.test(units[index]?.text ?? '')))
      return units[tick ?? -1]?.text ?? '';
  }
  const only = controls.length === 1 ? units[controls[0] ?? -1] : undefined;
  // A placeholder text beside an empty combobox is no value.
  if (only?.text === '' && only.control?.getAttribute('role') === 'combobox') return affixed(units, only, []);
  return fullDay(units, indexes) ?? remarked(units, indexes) ?? joined(units, indexes);
}

/** `76` and `人，填整数` beside it: what follows the unit explains the field. */
function remarked(units: readonly Unit[], indexes: readonly number[]): string | undefined {
  if (indexes.length !== 2) return undefined;
  const [number, unit] = indexes.map((index) => units[index]);
  if (number?.control === undefined || unit === undefined || !/^[\d.,]+$/.test(number.text)) return undefined;
  const said = /^[^，,；;。（(]+(?=[，,；;。（(])/.exec(unit.text)?.[0];
  return said !== undefined && isAffix(said) ? number.text + said : undefined;
}
