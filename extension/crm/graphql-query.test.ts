import { expect, it } from 'vitest';
import { graphqlAnswer, isGraphqlQuery } from './graphql-query.ts';

it.each<{ why: string; call: unknown; reads: boolean }>([
  {
    why: 'a query',
    call: { query: 'query A($id: ID!) { a(id: $id) { name } }', variables: {} },
    reads: true,
  },
  { why: 'with a comment and a line before', call: { query: '# asks\n\nquery { a }' }, reads: true },
  { why: 'the word in a text', call: { query: 'query { a(find: "mutation { x }") }' }, reads: true },
  { why: 'a mutation', call: { query: 'mutation { deleteCompany(id: 1) { id } }' }, reads: false },
  { why: 'a mutation behind a query', call: { query: 'query A { a }\nmutation B { b }' }, reads: false },
  {
    why: 'a mutation behind what only looks like a comment',
    call: { query: 'query A { a(x: "#") } mutation B { b }' },
    reads: false,
  },
  { why: 'a subscription', call: { query: 'subscription { a }' }, reads: false },
  { why: 'one of several, by its name', call: { query: 'query A { a }', operationName: 'B' }, reads: false },
  { why: 'without a word, which any operation could stand behind', call: { query: '{ a }' }, reads: false },
  { why: 'several at once', call: [{ query: 'query { a }' }], reads: false },
  { why: 'a call of another kind', call: { method: 'write' }, reads: false },
  { why: 'nothing', call: undefined, reads: false },
])('$why', ({ call, reads }) => expect(isGraphqlQuery(call)).toBe(reads));

it('gives what was asked for, or the server’s own reason', () => {
  expect(graphqlAnswer({ data: { a: 1 } })).toEqual({ a: 1 });
  expect(graphqlAnswer('Sign in')).toBeUndefined();
  expect(() => graphqlAnswer({ errors: [{ message: 'Access Denied.' }], data: null })).toThrow(
    'Access Denied.',
  );
});
