/** How the signed-in user has numbers and days shown. */
export interface ShownAs {
  readonly decimal: string;
  readonly group: string;
  /** Says where the parts of a day stand: `dd-mm-yyyy`. */
  readonly date: string;
}

export function shownAs({ body }: Document): ShownAs {
  const { userDecimalseparator = '', userGroupingseparator = '', userDateformat = '' } = body.dataset;
  return { decimal: userDecimalseparator, group: userGroupingseparator, date: userDateformat };
}
