/** Whether a site is the one that a rule names; `https://*.crm.example` names all sites below. */
export function originFits(rule: string, origin: string): boolean {
  if (rule === origin) return true;
  const below = /^(https?:\/\/)\*(\..+)$/.exec(rule);
  if (below?.[1] === undefined || below[2] === undefined) return false;
  return origin.startsWith(below[1]) && origin.endsWith(below[2]);
}
