import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, Script } from 'node:vm';

const dist = path.resolve(import.meta.dirname, '../../dist/addin');

export interface FunctionMetadata {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type?: string;
    readonly dimensionality?: 'scalar' | 'matrix';
    readonly optional?: boolean;
  }[];
  readonly result: { readonly type?: string; readonly dimensionality?: 'scalar' | 'matrix' };
}

/** What Excel reads before it calls anything. */
export const metadata = JSON.parse(readFileSync(path.join(dist, 'functions.json'), 'utf8')) as {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
};

const script = new Script(readFileSync(path.join(dist, 'functions.js'), 'utf8'), {
  filename: 'functions.js',
});

export type Implementation = (...args: unknown[]) => unknown;

/** An error value as a test compares it. */
export interface ErrorValue {
  readonly code: string;
  readonly message: string | undefined;
}

/** The Error class of CustomFunctionsRuntime 1.2 and later. */
export class HostError {
  readonly code: string;
  readonly message: string | undefined;
  constructor(code: string, message?: string) {
    if (message !== undefined && code !== '#VALUE!' && code !== '#N/A') {
      throw new TypeError(`Excel takes no message with ${code}`);
    }
    this.code = code;
    this.message = message;
  }
}

/**
 * Loads the built functions as a host does: one classic script in a realm that has nothing but `CustomFunctions`.
 *
 * @param globals more that the realm has, for what a host may add.
 */
export function loadFunctions(
  options: { readonly withErrorClass?: boolean; readonly globals?: Record<PropertyKey, unknown> } = {},
): ReadonlyMap<string, Implementation> {
  const functions = new Map<string, Implementation>();
  const CustomFunctions = {
    associate: (id: string, implementation: Implementation) => functions.set(id, implementation),
    ...(options.withErrorClass === false ? {} : { Error: HostError }),
  };
  const realm = createContext({ CustomFunctions });
  for (const key of Reflect.ownKeys(options.globals ?? {})) {
    Object.defineProperty(realm, key, {
      value: options.globals?.[key as string],
      writable: true,
      configurable: true,
    });
  }
  script.runInContext(realm);
  return functions;
}

/** What a call gives, whether it was returned or thrown; error objects are plain. */
export function outcome(run: () => unknown): unknown {
  try {
    return plain(run());
  } catch (thrown) {
    return plain(thrown);
  }
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null && 'code' in value) {
    return { code: value.code, message: (value as ErrorValue).message } satisfies Record<
      keyof ErrorValue,
      unknown
    >;
  }
  if (typeof value === 'object' && value !== null) throw new TypeError(`no cell value: ${String(value)}`);
  return value;
}
