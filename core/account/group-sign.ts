/** Stands between the header of a group of columns and the header below it, where a sheet has both. */
export const GROUP_SIGN = ' · ';
