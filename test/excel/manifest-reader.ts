/** Reads the parts of an Office manifest that tests compare; no parser, so that nothing is mended on the way. */
export function manifestReader(xml: string) {
  return {
    /** Values of one attribute of one element, whatever its prefix. */
    attributes(element: string, attribute: string): string[] {
      const tags = xml.match(new RegExp(`<(?:\\w+:)?${element}\\s[^>]*>`, 'g')) ?? [];
      return tags.flatMap((tag) => new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1] ?? []);
    },

    /** Texts of a group of resources, overrides in other languages among them. */
    texts(group: string): string[] {
      const body = new RegExp(`<bt:${group}>(.*?)</bt:${group}>`, 's').exec(xml)?.[1] ?? '';
      return [...body.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)].map(([, text]) => text as string);
    },

    /** Ids of strings that are not said in Chinese. */
    stringsInOneLanguage(): string[] {
      const strings = xml.matchAll(
        /<bt:String\s+id="([^"]*)"[^>]*?(\/?)>(.*?)(?=<bt:String|<\/bt:(?:Short|Long)Strings)/gs,
      );
      return [...strings]
        .filter(([, , , body]) => !body?.includes('Locale="zh-CN"'))
        .map(([, id]) => id as string);
    },

    /** Everything that looks like an address, the names of XML namespaces aside. */
    addresses(): string[] {
      return [...xml.matchAll(/(?:DefaultValue|Value)="(\w+:\/\/[^"]*)"/g)].map(([, url]) => url as string);
    },
  };
}
