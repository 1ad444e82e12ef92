import { inside } from './inside.ts';

/** A call that asks by GraphQL. */
export interface GraphqlCall {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Whether a call is one GraphQL query and nothing else: no mutation, no subscription, no second operation. */
export function isGraphqlQuery(call: unknown): call is GraphqlCall {
  const text = inside(call, 'query');
  if (typeof text !== 'string' || inside(call, 'operationName') !== undefined) return false;
  const bare = text
    .replace(/"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"/g, '')
    .replace(/#.*$/gm, '')
    .trim();
  return /^query\b/.test(bare) && !/\b(?:mutation|subscription)\b/.test(bare);
}

/** What was asked for; refuses an answer with errors, in the server’s own words. */
export function graphqlAnswer(answer: unknown): unknown {
  const refused = inside(answer, 'errors', 0, 'message');
  if (typeof refused === 'string') throw new Error(`The CRM refused the query: ${refused}`);
  return inside(answer, 'data');
}
