/** What one company is to another, in the languages that the product speaks. */
const BETWEEN_COMPANIES =
  /subsidiar|parent|holding|group|branch|affiliat|supplier|competitor|子公司|母公司|分公司|集团|关联|供应商|竞争/i;

/**
 * Whether a relation of a party is to somebody who works there. Tryton does not tell people from companies, and each
 * user names the kinds of relation: what is not known to stand between companies is taken for a person's.
 */
export function isAtCompany(relation: string | undefined): boolean {
  return relation === undefined || !BETWEEN_COMPANIES.test(relation);
}
