/** How a list of providers names us; our own name may stand behind it in brackets. */
export const OUR_NAME = /^(us|we|our company|our side|我方|我们|本公司)(\s*[(（](.+)[)）])?$/iu;
