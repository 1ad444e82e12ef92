/** How the signed-in user has numbers and days shown. */
export interface ShownAs {
  readonly decimal: string;
  readonly group: string;
  /** Says where the parts of a day stand: `%m/%d/%Y`. */
  readonly date: string;
}

/** Every page says so in its head, to its own scripts. */
export function shownAs(document: Document): ShownAs {
  const said = [...document.scripts].find(({ textContent }) =>
    textContent?.includes('num_grp_sep'),
  )?.textContent;
  const setting = (name: string) => new RegExp(`\\b${name}\\s*=\\s*'([^']*)'`).exec(said ?? '')?.[1] ?? '';
  return { decimal: setting('dec_sep'), group: setting('num_grp_sep'), date: setting('cal_date_format') };
}
