import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** What is wrong at one place of a playbook, with what would be right. */
export function issueText(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `missing; expected ${typeText(issue.expected)}`
        : `expected ${typeText(issue.expected)}, received ${received(issue.input)}`;
    case 'too_small':
      return `expected ${measured(issue.origin)}${issue.inclusive === false ? 'above' : 'at least'} ${issue.minimum}`;
    case 'too_big':
      return `expected ${measured(issue.origin)}${issue.inclusive === false ? 'below' : 'at most'} ${issue.maximum}`;
    case 'invalid_value':
      return `expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'invalid_format':
      return issue.pattern === undefined
        ? `expected ${issue.format}`
        : `expected a text like ${issue.pattern}`;
    case 'unrecognized_keys':
      return `unknown: ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`;
    case 'invalid_union':
      return issue.discriminator === undefined
        ? 'none of the allowed forms'
        : `no form has that "${issue.discriminator}"`;
    case 'custom':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return issue.message;
  }
}

function measured(origin: string): string {
  if (origin === 'array') return 'a length of ';
  return origin === 'string' ? 'a text of a length of ' : '';
}

function typeText(expected: string): string {
  return expected === 'int' ? 'a whole number' : expected;
}

function received(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'array';
  return typeof input === 'object' ? 'object' : (JSON.stringify(input) ?? String(input)).slice(0, 60);
}
