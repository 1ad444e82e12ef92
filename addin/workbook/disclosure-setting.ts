import type { Disclosed } from '../../core/exchange/release/disclosed.ts';

/** Under this name the workbook keeps what went out of it, as JSON text. */
const DISCLOSURES = 'kam-sidecar.disclosures';
/** Older ones are of no use to anybody. */
const MOST = 200;

/** What went out of this workbook, the latest first. */
export async function disclosures(): Promise<readonly Disclosed[]> {
  return Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(DISCLOSURES);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? [] : disclosedIn(setting.value);
  });
}

export async function logDisclosure(one: Disclosed): Promise<readonly Disclosed[]> {
  return Excel.run(async (context) => {
    const { settings } = context.workbook;
    const setting = settings.getItemOrNullObject(DISCLOSURES);
    setting.load('value');
    await context.sync();
    const all = [one, ...(setting.isNullObject ? [] : disclosedIn(setting.value))].slice(0, MOST);
    settings.add(DISCLOSURES, JSON.stringify(all));
    await context.sync();
    return all;
  });
}

/** A workbook may come from anywhere: what is no word about an export is passed over. */
function disclosedIn(value: unknown): Disclosed[] {
  try {
    const read: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    return Array.isArray(read) ? read.filter(isDisclosed) : [];
  } catch {
    return [];
  }
}

const LEVELS: ReadonlySet<unknown> = new Set(['public', 'internal', 'confidential']);

function isDisclosed(one: unknown): one is Disclosed {
  const { at, what, level, accounts, withheld } = Object(one) as Record<string, unknown>;
  return (
    [at, what].every((text) => typeof text === 'string') &&
    LEVELS.has(level) &&
    typeof accounts === 'number' &&
    typeof withheld === 'object' &&
    withheld !== null
  );
}
