import { PLAYBOOK_SETTING } from './playbook-setting.ts';

/** The playbook that the workbook keeps, unchecked; undefined where it keeps none. */
export async function storedPlaybook(): Promise<unknown> {
  return Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(PLAYBOOK_SETTING);
    setting.load('value');
    await context.sync();
    if (setting.isNullObject) return undefined;
    return typeof setting.value === 'string' ? JSON.parse(setting.value) : setting.value;
  });
}
