import { isMissing } from '../../core/account/missing.ts';
import { type RoleState, roleCoverage } from '../../core/needs/role-coverage.ts';
import { ROLE_LABELS } from '../../core/needs/role-labels.ts';
import { need } from './cells/need.ts';
import { readFlag } from './cells/read-flag.ts';
import { readLabel } from './cells/read-label.ts';
import { readNumber } from './cells/read-number.ts';
import { sideBySide } from './cells/side-by-side.ts';
import { toCell } from './cells/to-cell.ts';
import { cellPlace } from './cells/words.ts';
import { languageInUse, playbookInUse } from './playbook-in-use.ts';
import { word } from './results/word.ts';

/**
 * How well the decision roles of an account are covered, and which are not yet; the decider counts double. 决策角色覆盖率及尚未覆盖的角色；决策者计双倍。
 * @customfunction ROLES
 * @param roles A column, one person a row: initiator, searcher, decider, user or evaluator. 一列，每人一行：发起者、搜集者、决策者、使用者或评估者。
 * @param known A column: yes where we know who it is. 一列：已知是谁则为“是”。
 * @param [stance] A column: −2 against us to 2 for us; blank is unknown and counts half. 一列：−2（反对）到 2（支持）；空白为未知，计一半。
 * @param [daysSinceContact] A column: days since the last contact; blank is unknown and counts half. 一列：距最近联系的天数；空白为未知，计一半。
 * @returns One row: coverage from 0 to 1, and the roles not fully covered.
 */
export function roles(
  roles: unknown[][],
  known: unknown[][],
  stance?: unknown[][],
  daysSinceContact?: unknown[][],
): unknown[][] {
  return toCell(() => {
    const language = languageInUse();
    const people = sideBySide({ roles, known, stance, daysSinceContact }, ['stance', 'daysSinceContact']);
    const { coverage, missing } = roleCoverage(
      people.flatMap((row, y) => stateOf(row, y)),
      playbookInUse().needs.roles,
    );
    return [[coverage, missing.map((role) => word(ROLE_LABELS, role, language)).join('; ') || '–']];
  });
}

function stateOf(
  { roles, known, stance, daysSinceContact }: Readonly<Record<string, unknown>>,
  y: number,
): RoleState[] {
  const knows = readFlag(cellPlace('known', y, 0), known);
  // A blank cell arrives as 0 on some platforms: a row without a role that claims nobody is a blank row.
  if ((isMissing(roles) || roles === 0) && knows !== true) return [];
  const place = cellPlace('roles', y, 0);
  return [
    {
      role: need(place, readLabel(place, roles, ROLE_LABELS)),
      known: knows === true,
      stance: readNumber(cellPlace('stance', y, 0), stance, { min: -2, max: 2 }),
      daysSinceContact: readNumber(cellPlace('daysSinceContact', y, 0), daysSinceContact, { min: 0 }),
    },
  ];
}
