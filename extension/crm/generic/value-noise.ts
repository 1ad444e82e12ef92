import { remembered } from './remembered.ts';
import type { Unit } from './seen.ts';

/** Words of tools that stand inside a value: each alone in its element. */
const TOOL =
  /^[[(（【]?(edit|change|copy|copied|clear|remove|delete|preview|details|history|undo|编辑|修改|变更|更改|复制|清除|删除|预览|查看|详情|×|✕|✎|…|\.{3}|\+\d+)[\])）】]?$/i;
/** A link in the place of a value that would fill it in. */
const FILL_LINK =
  /^\+? ?([Aa]dd|[Aa]ssign|[Ss]et|[Ee]nter|[Cc]hoose|[Ss]elect)( an?)? [\p{Ll}-]+( [\p{Ll}-]+)?$/u;
const TOOL_LINK = /^(view|show|see|add|edit|change) \S|^(查看|显示|打开)\S/i;
const PLAIN_PROMPT =
  /^((field )?(is )?empty|not (set|specified|filled in|entered|provided)|no (value|data)|unspecified|未填写?|未设置|未选择|未指定|暂无(数据|内容|信息)?|(click|tap)( here)? to \S.*|点击(此处)?(添加|填写|编辑|设置).*|请(输入|选择|填写|录入).{0,12}|\+ ?(添加|新增).{0,6}|(添加|新增)(备注|标签|内容|描述)?)$/i;
const PROMPT =
  /^\+? ?(add|enter|select|choose|pick|set|type)( (an?|the|your))? ?(value|text|option|date|number|user|owner|person|people|notes?|description|tags?|labels?|details|here|\S.*(\.\.\.|…))?(\.\.\.|…)?$/i;
const EMPTY_CLASS =
  /(^|[\s_-])(?<!non[_-]?)(placeholder|empty|null-?value|no-?value|not-?set)([\s_-]|$)|Placeholder|(is|Is)Empty/;

const LATIN_END = /[\p{Lu}\p{Ll}]$/u;
const LATIN_START = /^[\p{Lu}\p{Ll}]/u;

const isTool = remembered((text) => TOOL.test(text));
const isPrompt = remembered((text) => PLAIN_PROMPT.test(text) || PROMPT.test(text));
const isEmptyClass = remembered((names) => EMPTY_CLASS.test(names));

/** The units of a value without what only stands beside it: edit and copy words, links to more, initials. */
export function withoutNoise(units: readonly Unit[], indexes: readonly number[]): readonly number[] {
  if (indexes.length === 0) return indexes;
  if (indexes.length === 1) return prompts(units[indexes[0] ?? -1]) ? [] : indexes;
  const kept = indexes.filter((index, n) => {
    const unit = units[index];
    if (unit === undefined) return true;
    // A hidden control and the one drawn over it hold the same choice.
    if (unit.control !== undefined)
      return !indexes.slice(0, n).some((at) => units[at]?.control && units[at]?.text === unit.text);
    const before = units[indexes[n - 1] ?? -1];
    if (before !== undefined && saysMoreOf(before, unit)) return false;
    if (isTool(unit.text) || unit.text === before?.text) return false;
    if (n > 0 && unit.holder.tag === 'SMALL' && isName(units[indexes[0] ?? -1]?.text)) return false;
    if (n > 0 && TOOL_LINK.test(unit.text) && insideLink(unit)) return false;
    return !initialsOf(unit.text, units[indexes[n + 1] ?? -1]?.text);
  });
  if (kept.length === 0) return indexes.slice(0, 1);
  return kept.every((index) => prompts(units[index])) ? [] : kept;
}

/** A text that invites to fill in a value, in place of one. */
function prompts(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.control !== undefined) return false;
  if (insideLink(unit) && FILL_LINK.test(unit.text)) return true;
  return isPrompt(unit.text) || isEmptyClass(unit.holder.names);
}

/** The job under a linked name, which only a style sheet keeps apart from it. */
function saysMoreOf(name: Unit, unit: Unit): boolean {
  return (
    unit.gap === '' &&
    insideLink(name) &&
    !insideLink(unit) &&
    LATIN_END.test(name.text) &&
    LATIN_START.test(unit.text)
  );
}

/** Small print behind words says more about them; behind a figure it is its unit or its year. */
function isName(text = ''): boolean {
  return !/\d/.test(text);
}

function insideLink({ holder }: Unit): boolean {
  return holder.tag === 'A' || holder.parent?.tag === 'A';
}

/** What a picture of a person shows while there is none: `GL` before `Grace Lim`, `晓` before `陈晓`. */
function initialsOf(text: string, name: string | undefined): boolean {
  if (name === undefined || text.length > 3 || text.length >= name.length || !/^\p{L}+$/u.test(text))
    return false;
  if (/^\p{Script=Han}+$/u.test(text)) return name.startsWith(text) || name.endsWith(text);
  if (text !== text.toUpperCase()) return false;
  const initials = name
    .split(/[\s.-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return initials.startsWith(text) || (text.length > 1 && initials.charAt(0) + initials.at(-1) === text);
}
