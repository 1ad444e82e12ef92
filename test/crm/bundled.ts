import { build, type Rollup } from 'vite';

/** A module with all that it imports as one classic script, as a page would be given it: `name` holds its exports. */
export async function bundled(entry: URL, name: string): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: entry.pathname, name, formats: ['iife'], fileName: name },
    },
  })) as Rollup.RollupOutput[];
  return output[0]?.output[0].code ?? '';
}
