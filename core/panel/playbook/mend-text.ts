import type { Language } from '../../text/local-text.ts';

/** What a playbook’s check says, as patterns of its English; the core knows no other words. */
const CHINESE: readonly (readonly [RegExp, string])[] = [
  [/^missing; expected (.+)$/, '缺失；应为$1'],
  [/^expected (.+), received (.+)$/, '应为$1，实际为 $2'],
  [/^expected a length of above (.+)$/, '长度应大于 $1'],
  [/^expected a length of at least (.+)$/, '长度应不小于 $1'],
  [/^expected a length of at most (.+)$/, '长度应不大于 $1'],
  [/^expected a text of a length of at least (.+)$/, '文本长度应不小于 $1'],
  [/^expected above (.+)$/, '应大于 $1'],
  [/^expected at least (.+)$/, '应不小于 $1'],
  [/^expected below (.+)$/, '应小于 $1'],
  [/^expected at most (.+)$/, '应不大于 $1'],
  [/^expected a text like (.+)$/, '文本应符合 $1'],
  [/^expected (".+)$/, '应为 $1'],
  [/^expected (.+)$/, '应为$1'],
  [/^unknown: (.+)$/, '未知内容：$1，请删去'],
  [/^none of the allowed forms$/, '不符合任何允许的形式'],
  [/^no form has that "(.+)"$/, '没有这样的“$1”'],
  [/^worst and best must differ$/, '最差值与最优值不能相同'],
  [/^worst must lie below best$/, '最差值应小于最优值'],
  [/^at least one indicator needs a weight above 0$/, '至少一个指标的权重应大于 0'],
  [/^at least one dimension needs a weight above 0$/, '至少一个维度的权重应大于 0'],
  [/^A must not exceed B$/, 'A 不能大于 B'],
  [/^A must not lie below B$/, 'A 不能小于 B'],
  [/^a number needs a linear or log scale$/, '数字须用线性或对数标尺'],
  [/^a word needs steps$/, '词须用分档标尺'],
  [/^there is no step for "(.+)"$/, '缺少“$1”这一档'],
  [/^there is no field "(.+)"$/, '没有“$1”这个字段'],
  [/^there is no fact "(.+)"$/, '没有“$1”这个事实'],
  [/^nothing fills in (\{\w+\}); known here: (.+)$/, '$1 无内容可填；此处可用：$2'],
  [/^no scorecard has the id "(.+)"$/, '没有编号为“$1”的评分卡'],
  [/^every weight of "(.+)" is 0$/, '“$1”的权重全为 0'],
  [/^the item "(.+)" stands twice$/, '项目“$1”重复'],
  [/^"(.+)" is used twice$/, '“$1”重复使用'],
  [/^(\w+) must not exceed (\w+)$/, '$1 不能大于 $2'],
  [/^(\w+) must lie below (\w+)$/, '$1 应小于 $2'],
  [/^at least one weight must be above 0$/, '至少一个权重应大于 0'],
  [/^even must lie below profit, and profit below strong$/, 'even 应小于 profit，profit 应小于 strong'],
  [/^a number stands twice$/, '编号重复'],
  [/^must not fall$/, '不能低于前一项'],
  [/^not a JSON file$/, '不是 JSON 文件；请选择由“导出”得到的文件'],
  [/^too long for a playbook$/, '文件过大，不是策略手册文件'],
];

const TYPES: Readonly<Record<string, string>> = {
  'a whole number': '整数',
  number: '数字',
  string: '文本',
  boolean: '是或否',
  object: '对象',
  array: '列表',
  record: '对象',
};

/** A fault of a playbook in the reader's language. What has no translation stays in English rather than unsaid. */
export function mendText(message: string, language: Language): string {
  if (language === 'en') return message;
  for (const [pattern, text] of CHINESE) {
    const found = pattern.exec(message);
    if (found === null) continue;
    return text.replace(/\$(\d)/g, (_, at: string) => {
      const part = found[Number(at)] ?? '';
      return TYPES[part] ?? part;
    });
  }
  return message;
}
