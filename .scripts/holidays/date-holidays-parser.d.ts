/** As far as it is used here; its own types are not where its `exports` point. */
declare module 'date-holidays-parser' {
  export default class Holidays {
    constructor(data: object, country: string);
    getHolidays(year: number): { readonly date: string }[];
  }
}
