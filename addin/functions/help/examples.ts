/**
 * One formula per function that a user can take over. Tables are named T; IF(T="","",T) keeps blanks blank on
 * every platform.
 */
export const EXAMPLES: Readonly<Record<string, string>> = {
  ACTIONS: '=KAM.ACTIONS(T[#Headers], IF(T="","",T), 3, DATE(2026,11,22))',
  ASK: '=KAM.ASK(T[#Headers], IF(T="","",T), 3)',
  BAND: '=KAM.BAND(IF(T[Profit]="","",T[Profit]))',
  BOUNDS: '=KAM.BOUNDS(T[#Headers], IF(T="","",T))',
  CAC: '=KAM.CAC(182500, 365, 4)',
  CLASS: '=KAM.CLASS(T[#Headers], IF(T="","",T), "value")',
  COMPETE: '=KAM.COMPETE(A2:A9, IF(B2:D9="","",B2:D9))',
  COVERAGE: '=KAM.COVERAGE(T[#Headers], IF(T="","",T))',
  DOCTOR: '=KAM.DOCTOR(T[#Headers], T)',
  EXPLAIN: '=KAM.EXPLAIN(T[#Headers], IF(T[@]="","",T[@]))',
  GINI: '=KAM.GINI(IF(T[Profit]="","",T[Profit]))',
  GRADE: '=KAM.GRADE(300000, 2000000, TRUE)',
  HELP: '=KAM.HELP("VALUE")',
  LAYER: '=KAM.LAYER(IF(A2="","",A2))',
  LTV: '=KAM.LTV(120000, 8, 0.2)',
  MODEL: '=KAM.MODEL()',
  MOVE: '=KAM.MOVE(IF(A2="","",A2), "invest", KAM.GRADE(300000, 2000000), 0.4)',
  RANK: '=KAM.RANK(A2:A9, IF(B2:D9="","",B2:D9))',
  RISK: '=KAM.RISK(T[#Headers], IF(T="","",T), DATE(2026,11,22))',
  SATISFACTION: '=KAM.SATISFACTION(8, 9)',
  SCORE: '=KAM.SCORE(T[#Headers], IF(T="","",T), DATE(2026,11,22))',
  TACTIC: '=KAM.TACTIC(12, 0.6)',
  VALUE: '=KAM.VALUE(T[#Headers], IF(T="","",T))',
  WINRATE: '=KAM.WINRATE(B2:M2)',
};
