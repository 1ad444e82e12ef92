import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

/**
 * Runs the built functions in an empty realm that has nothing but `CustomFunctions`, given before and given
 * after, and throws unless exactly the functions of functions.json are associated each time.
 */
export function checkFunctions(scriptFile: string, jsonFile: string): string[] {
  const script = new Script(readFileSync(scriptFile, 'utf8'), { filename: scriptFile });
  const { functions } = JSON.parse(readFileSync(jsonFile, 'utf8')) as { functions: { id: string }[] };
  const expected = functions.map(({ id }) => id);

  for (const given of ['before', 'after'] as const) {
    const associated: string[] = [];
    const host = { associate: (id: string) => associated.push(id) };
    const realm = createContext(given === 'before' ? { CustomFunctions: host } : {});
    script.runInContext(realm);
    if (given === 'after') {
      realm.host = host;
      new Script('globalThis.CustomFunctions = host').runInContext(realm);
    }
    if (associated.join() !== expected.join()) {
      throw new Error(
        `functions.js (CustomFunctions given ${given}) associates ${associated.join() || 'nothing'}, functions.json has ${expected.join()}`,
      );
    }
  }
  return expected;
}
