import type { IFunction } from 'custom-functions-metadata';

interface AddinFacts {
  readonly namespace: string;
  readonly version: string;
  /** In Chinese, as WPS shows them. */
  readonly description: string;
  readonly tab: string;
  readonly functions: readonly IFunction[];
}

const NAME = 'kam-sidecar';
/** Where WPS's own tool serves an add-in that is being tried. */
const TRIAL_ADDRESS = 'http://127.0.0.1:3889/';

/**
 * The files around functions.js that make an add-in of WPS, by name, in the form that WPS documents for its add-ins
 * and that its tool `wpsjs` makes: https://open.wps.cn, custom functions of add-ins, WPS 12.1.0.20540 or newer.
 */
export function wpsFiles(facts: AddinFacts): Readonly<Record<string, string>> {
  const label = wpsLabel(facts.version);
  return {
    'functions.json': functionsJson(facts.functions),
    'manifest.xml': `<?xml version="1.0" encoding="UTF-8"?>
<!-- ${label} -->
<JsPlugin>
  <ApiVersion>1.0.0</ApiVersion>
  <Name>${NAME}</Name>
  <Description>${facts.description}</Description>
  <Functions>
    <Uri>/functions.json</Uri>
    <Namespace>${facts.namespace}</Namespace>
  </Functions>
</JsPlugin>
`,
    'ribbon.xml': `<!-- ${label} -->
<customUI xmlns="http://schemas.microsoft.com/office/2006/01/customui" onLoad="OnAddinLoad">
  <ribbon startFromScratch="false">
    <tabs>
      <tab id="KamTab" label="${facts.tab}">
        <group id="KamGroup" label="${facts.tab}">
          <button id="KamHelp" label="${facts.namespace} 函数" onAction="OnAction" visible="true" size="large"/>
        </group>
      </tab>
    </tabs>
  </ribbon>
</customUI>
`,
    'ribbon.js': `/* ${label} */
function OnAddinLoad() {
  return true;
}

function OnAction() {
  alert('在单元格中输入 =${facts.namespace}.HELP()，即可列出全部函数及示例。');
}
`,
    'index.html': `<!DOCTYPE html>
<!-- ${label} -->
<html lang="zh-CN">
  <meta charset="utf-8">
  <title>KAM Sidecar</title>
  <script src="./ribbon.js"></script>
  <script src="./functions.js"></script>
</html>
`,
    // What wpsjs reads, to serve and to pack the folder.
    'package.json': `${JSON.stringify({ name: NAME, version: facts.version, private: true, addonType: 'et' }, null, 2)}\n`,
    'publish.xml': `<?xml version="1.0" encoding="UTF-8"?>
<!-- ${label}
     Serve this folder as the root of an address, write that address below, and put this file into
     %APPDATA%\\kingsoft\\wps\\jsaddons (Windows) or ~/.local/share/Kingsoft/wps/jsaddons (Linux); then start WPS again. -->
<jsplugins>
  <jspluginonline name="${NAME}" type="et" url="${TRIAL_ADDRESS}" enable="enable_dev" install="null"/>
</jsplugins>
`,
  };
}

/** Stands at the head of every file that can hold a comment. */
export function wpsLabel(version: string): string {
  return `KAM Sidecar ${version} for WPS Spreadsheets. MIT licence. Not tried in WPS itself: made after its public documents. 未在 WPS 中试用，按其公开文档制作。`;
}

function functionsJson(functions: readonly IFunction[]): string {
  const list = functions.map(({ id, description = '', parameters, result }) => ({
    name: id,
    description,
    parameters: parameters.map(
      ({ name, description: text = '', type = 'any', dimensionality, optional }) => ({
        name,
        description: text,
        type: `${typeOf(type, dimensionality)}${optional ? '?' : ''}`,
      }),
    ),
    // A cell may hold an error as text, whatever the function declares.
    result: { type: typeOf('any', result?.dimensionality) },
  }));
  return `${JSON.stringify({ functions: list }, null, 2)}\n`;
}

function typeOf(type: string, dimensionality: string | undefined): string {
  return dimensionality === 'matrix' ? `${type}[][]` : type;
}
