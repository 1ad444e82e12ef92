import { PLAYBOOK_SETTING } from './playbook-setting.ts';

/** Keeps a playbook in the workbook, where it travels with the file; undefined takes the kept one away. */
export async function storePlaybook(playbook: object | undefined): Promise<void> {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    if (playbook === undefined) {
      const kept = settings.getItemOrNullObject(PLAYBOOK_SETTING);
      await context.sync();
      if (!kept.isNullObject) kept.delete();
    } else settings.add(PLAYBOOK_SETTING, JSON.stringify(playbook));
    await context.sync();
  });
}
