import path from 'node:path';
import { build, type Rolldown } from 'vite';
import type { CustomFunction } from './functions-metadata.ts';

const ENTRY = 'virtual:functions-for-host';

/**
 * Bundles the custom functions with what another spreadsheet than Excel needs around them.
 *
 * @param wiring source of what is exported, or done, with `functions`, a list of `HostFunction`.
 * @param globalName the variable that holds the exports.
 * @returns one classic script.
 */
export async function bundleForHost(
  root: string,
  functions: readonly CustomFunction[],
  wiring: string,
  globalName: string,
): Promise<string> {
  const first = path.join(root, 'addin/hosts/older-engines.ts');
  const source = `import ${JSON.stringify(first)};\n${importsOf(functions)}\n${wiring}`;
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    root,
    plugins: [
      {
        name: 'functions-for-host',
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
        load: (id) => (id === `\0${ENTRY}` ? source : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2019',
      modulePreload: false,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: globalName },
      },
    },
  });
  const { output } = result as Rolldown.RolldownOutput;
  if (output.length !== 1) throw new Error(`${globalName}: one file expected, ${output.length} made`);
  return output[0].code;
}

function importsOf(functions: readonly CustomFunction[]): string {
  const imports = functions.map(
    ({ exportName, file }, index) =>
      `import { ${exportName} as f${index} } from ${JSON.stringify(path.resolve(file))};`,
  );
  const list = functions.map(({ metadata }, index) => {
    const numbers = metadata.parameters.map(({ name, type }) => (type === 'number' ? name : null));
    return `[${JSON.stringify(metadata.id)}, f${index}, ${JSON.stringify(numbers)}],`;
  });
  return `${imports.join('\n')}\nconst functions = [\n${list.join('\n')}\n];`;
}
