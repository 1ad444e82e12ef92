import type { Fault } from '../../../core/account/fault.ts';
import { type Finding, finding, inColumn, listed } from './finding.ts';
import type { TableRead } from './table-read.ts';

/** Cells that could not be read, one finding per column and kind of fault. */
export function faultFindings({ rows }: TableRead): Finding[] {
  const groups = new Map<string, Fault[]>();
  for (const fault of rows.flatMap(({ faults }) => faults)) {
    const key = `${fault.column}\u0000${fault.code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fault]);
    else group.push(fault);
  }
  return [...groups.values()].map((faults) => {
    const [first] = faults as [Fault, ...Fault[]];
    const texts = listed([...new Set(faults.map(({ received }) => `“${received}”`))], 3);
    const [en, zh] = whatIsWrong(first);
    const where = inColumn(
      first.column ?? first.field,
      faults.flatMap(({ row }) => row ?? []),
    );
    return finding([`${en}: ${texts.en}`, `${zh}：${texts['zh-CN']}`], where, [
      `Give ${first.expected.en}.`,
      `应为${first.expected['zh-CN']}。`,
    ]);
  });
}

function whatIsWrong({ code }: Fault): readonly [string, string] {
  switch (code) {
    case 'not-a-number':
      return ['Text in a column of numbers', '数字列中有文字'];
    case 'decimal-comma':
      return ['Decimal comma', '用逗号作小数点'];
    case 'out-of-range':
      return ['Outside what is possible', '超出可能范围'];
    case 'ratio-too-large':
      return ['A share above 1.5: looks like percent without its sign', '比例大于 1.5：像是漏写百分号'];
    case 'not-yes-or-no':
      return ['Neither yes nor no', '既非是也非否'];
    case 'not-a-date':
      return ['No date', '不是日期'];
    case 'ambiguous-date':
      return ['A date that can be read two ways', '日期有两种读法'];
    case 'not-a-chain-role':
      return ['No role in the value chain', '不是价值链地位'];
    case 'unknown-currency':
      return ['A currency without a rate', '币种没有汇率'];
    case 'error-cell':
      return ['An error in a cell', '单元格为错误值'];
  }
}
