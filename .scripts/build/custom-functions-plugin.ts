import path from 'node:path';
import type { Plugin } from 'vite';
import { type CustomFunction, functionsJson, HELP_PAGE, readFunctions } from './functions-metadata.ts';
import { helpPage } from './help-page.ts';

/** Entry of the build: ties every function to its id, so that the two cannot drift apart. */
export const FUNCTIONS_ENTRY = 'virtual:custom-functions';
const RESOLVED_ENTRY = `\0${FUNCTIONS_ENTRY}`;

/** Makes functions.json, the help page and the entry of functions.js from the doc comments in `folder`. */
export function customFunctions(folder: string, address: string): Plugin {
  let functions: CustomFunction[] = [];
  return {
    name: 'custom-functions',
    buildStart() {
      functions = readFunctions(folder);
    },
    resolveId(id) {
      return id === FUNCTIONS_ENTRY ? RESOLVED_ENTRY : undefined;
    },
    load(id) {
      return id === RESOLVED_ENTRY ? entrySource(functions) : undefined;
    },
    generateBundle() {
      const metadata = functionsJson(functions, address);
      this.emitFile({ type: 'asset', fileName: 'functions.json', source: metadata });
      this.emitFile({ type: 'asset', fileName: HELP_PAGE, source: helpPage(functions) });
    },
  };
}

function entrySource(functions: readonly CustomFunction[]): string {
  const imports = functions.map(
    ({ exportName, file }, index) =>
      `import { ${exportName} as f${index} } from ${JSON.stringify(path.resolve(file))};`,
  );
  const pairs = functions.map(({ metadata }, index) => `[${JSON.stringify(metadata.id)}, f${index}],`);
  return `${imports.join('\n')}
const functions = [
${pairs.join('\n')}
];
const associate = (host) => {
  for (const [id, implementation] of functions) host.associate(id, implementation);
};
if (typeof CustomFunctions !== 'undefined') associate(CustomFunctions);
else {
  // Some hosts give CustomFunctions only after the page's scripts have run: wait for it to be set.
  Object.defineProperty(globalThis, 'CustomFunctions', {
    configurable: true,
    enumerable: true,
    get: () => undefined,
    set(host) {
      Object.defineProperty(globalThis, 'CustomFunctions', {
        configurable: true,
        enumerable: true,
        writable: true,
        value: host,
      });
      if (typeof host?.associate === 'function') associate(host);
    },
  });
}
`;
}
