/** Which files may import a package. What is not listed may not be imported at all. */
const PACKAGES: readonly { name: RegExp; allowed: RegExp; because: string }[] = [
  {
    name: /^(hyperformula|json-rules-engine|ajv-draft-04)$/,
    allowed: /^test\//,
    because: 'is for test/ alone',
  },
  {
    name: /^ical-generator$/,
    allowed: /^extension\/panel-flow\//,
    because: 'one module writes calendar files',
  },
  { name: /^idb$/, allowed: /^extension\/storage\//, because: 'only extension/storage knows IndexedDB' },
  {
    name: /^preact($|\/)/,
    allowed: /^(core\/panel|extension\/entrypoints|addin\/taskpane|test)\//,
    because: 'components are in core/panel and in the pages',
  },
  {
    name: /^@preact\/signals$/,
    allowed: /^(core\/panel|extension\/(entrypoints|panel-flow|book-flow)|addin\/taskpane|test)\//,
    because: 'state is kept by the pages and the session behind the panel',
  },
  {
    name: /^uplot($|\/)/,
    allowed: /^extension\/entrypoints\/book\/pictures\//,
    because: 'charts are drawn on the book page alone: the sidebar must not carry them',
  },
  {
    name: /^zod\/mini$/,
    allowed: /^(core|extension\/(storage|entrypoints|teaching\/pack)|addin|test)\//,
    because: 'a reader of pages needs no validator',
  },
  { name: /^@noble\/hashes\//, allowed: /^(core|test)\//, because: 'hashes are made in core' },
  { name: /^chinese-days\//, allowed: /^core\/care\//, because: 'working days are counted in core/care' },
  {
    name: /^(hucre|papaparse)($|\/)/,
    allowed: /^(core\/sheet|test|\.scripts)\//,
    because: 'spreadsheet files are read and written in core/sheet',
  },
  {
    name: /^@tanstack\/virtual-core$/,
    allowed: /^extension\/entrypoints\/book\//,
    because: 'only the book has a table of thousands of rows',
  },
  {
    name: /^pinyin-pro$/,
    allowed: /^extension\/book-flow\//,
    because: 'names are searched by their sound in the book alone',
  },
  {
    name: /^wxt($|\/)/,
    allowed: /^(extension|test|\.scripts)\//,
    because: 'only the extension knows the browser API',
  },
  {
    name: /^date-holidays-parser$/,
    allowed: /^\.scripts\//,
    because: 'days off are reckoned when files are generated, not in the product',
  },
  { name: /^node:/, allowed: /^(test|\.scripts)\/|\.test\.tsx?$/, because: 'the product runs without Node' },
  {
    name: /^(vitest|fast-check|happy-dom|fake-indexeddb|preact-render-to-string)($|\/)/,
    allowed: /^test\/|(\.test|-for-tests)\.tsx?$/,
    because: 'is for tests',
  },
  {
    name: /^(playwright-core|@axe-core\/playwright|typescript)($|\/)/,
    allowed: /^(test|\.scripts)\//,
    because: 'is for tests and scripts',
  },
  {
    name: /^(vite|tsx|custom-functions-metadata)($|\/)/,
    allowed: /^(test|\.scripts)\//,
    because: 'is for scripts',
  },
];

/** Why `file` may not import a package, or undefined. */
export function forbiddenPackage(file: string, specifier: string): string | undefined {
  const rule = PACKAGES.find(({ name }) => name.test(specifier));
  if (!rule) return 'no such package is listed in test/architecture';
  if (rule.allowed.test(file) || isAllowedInUnitTest(file, specifier)) return undefined;
  return rule.because;
}

/** A unit test may hold in its hands what the file beside it is made with. */
function isAllowedInUnitTest(file: string, specifier: string): boolean {
  return /\.test\.tsx?$/.test(file) && /^(preact|@preact|idb|zod\/mini|wxt|@noble)(\/|$)/.test(specifier);
}
