import { stampOf, stampText } from '../../core/playbook/stamp.ts';
import { toCell } from './cells/to-cell.ts';
import { playbookInUse } from './playbook-in-use.ts';

/**
 * The playbook by which the functions compute: name, version and content hash. 当前计算所用策略手册：名称、版本和内容指纹。
 * @customfunction MODEL
 * @returns One text.
 */
export function model(): string {
  return toCell(() => stampText(stampOf(playbookInUse())));
}
