/** Under this name the workbook keeps its own playbook as JSON text. */
export const PLAYBOOK_SETTING = 'kam-sidecar.playbook';
