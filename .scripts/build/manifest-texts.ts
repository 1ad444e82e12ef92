/** A text of the manifest in both languages. */
export interface ManifestText {
  readonly en: string;
  readonly chinese: string;
}

/** What stands in an add-in only manifest, read by name. */
export interface ManifestTexts {
  /** Content of an element that holds nothing but text, such as `Id`. */
  element(name: string): string;
  /** An element with a default and a Chinese override, such as `DisplayName`. */
  localised(name: string): ManifestText;
  /** A resource by its id. */
  resource(id: string): ManifestText;
  /** Requirement sets in the order in which they stand. */
  readonly requirements: readonly { readonly name: string; readonly minVersion: string }[];
}

/** Reads the XML manifest of this repository; throws where something that the build needs is not in it. */
export function manifestTexts(xml: string): ManifestTexts {
  const find = (what: string, pattern: RegExp): RegExpExecArray => {
    const found = pattern.exec(xml);
    if (found === null) throw new Error(`manifest.xml: ${what} is missing`);
    return found;
  };
  const withOverride = (what: string, open: string, close: string): ManifestText => {
    const [, en = '', body = ''] = find(
      what,
      new RegExp(`<${open}\\s+DefaultValue="([^"]*)"\\s*(?:/>|>([\\s\\S]*?)</${close}>)`),
    );
    const chinese = /Locale="zh-CN"\s+Value="([^"]*)"/.exec(body)?.[1] ?? en;
    return { en: plain(en), chinese: plain(chinese) };
  };
  return {
    element: (name) => plain(find(name, new RegExp(`<${name}>([^<]*)</${name}>`))[1] ?? ''),
    localised: (name) => withOverride(name, name, name),
    resource: (id) =>
      withOverride(
        `resource ${id}`,
        `bt:(?:Image|Url|String)\\s+id="${id.replaceAll('.', '\\.')}"`,
        'bt:\\w+',
      ),
    requirements: [...xml.matchAll(/<Set\s+Name="([^"]*)"\s+MinVersion="([^"]*)"/g)].map(
      ([, name = '', minVersion = '']) => ({ name, minVersion }),
    ),
  };
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
