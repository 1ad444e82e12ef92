import { manifestTexts } from './manifest-texts.ts';

/** Version of Microsoft's schema that the result follows. */
const SCHEMA = '1.29';
const SCHEMAS = `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}`;
const RUNTIME = 'KamRuntime';
const SHOW = 'KamShowTaskpane';

/**
 * The unified manifest of Microsoft 365, made from the XML one so that the two cannot say different things, and
 * its texts in Chinese.
 *
 * @param xml the XML manifest for the same address.
 */
export function unifiedManifest(xml: string, address: string): { manifest: object; chinese: object } {
  const texts = manifestTexts(xml);
  const [name, description] = [texts.localised('DisplayName'), texts.localised('Description')];
  const [group, button] = [texts.resource('Group.Label'), texts.resource('Button.Label')];
  const tip = texts.resource('Button.Tip');
  const [started, startedText] = [
    texts.resource('GetStarted.Title'),
    texts.resource('GetStarted.Description'),
  ];
  const pane = texts.resource('Taskpane.Url').en;
  const namespace = texts.resource('Functions.Namespace').en;
  const icons = [16, 32, 80].map((size) => ({ size, url: texts.resource(`Icon.${size}`).en }));
  const groupPath = 'extensions[0].ribbons[0].tabs[0].groups[0]';

  const manifest = {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA,
    id: texts.element('Id'),
    // Three numbers here, four there.
    version: texts.element('Version').split('.').slice(0, 3).join('.'),
    localizationInfo: {
      defaultLanguageTag: 'en-us',
      additionalLanguages: [{ languageTag: 'zh-cn', file: 'zh-cn.json' }],
    },
    developer: {
      name: texts.element('ProviderName'),
      websiteUrl: pane,
      privacyUrl: pane,
      termsOfUseUrl: pane,
    },
    name: { short: name.en, full: name.en },
    description: { short: description.en, full: description.en },
    icons: { color: 'icons/192.png', outline: 'icons/outline-32.png' },
    accentColor: '#0F6B6E',
    validDomains: [new URL(address).host],
    authorization: {
      permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] },
    },
    extensions: [
      {
        requirements: { scopes: ['workbook'], capabilities: texts.requirements },
        runtimes: [
          {
            id: RUNTIME,
            type: 'general',
            code: { page: pane, script: texts.resource('Functions.Script.Url').en },
            lifetime: 'long',
            actions: [{ id: SHOW, type: 'openPage', view: 'taskpane', displayName: button.en }],
            customFunctions: {
              namespace: { id: namespace, name: namespace },
              allowCustomDataForDataTypeAny: true,
              metadataUrl: texts.resource('Functions.Metadata.Url').en,
            },
          },
        ],
        ribbons: [
          {
            contexts: ['default'],
            tabs: [
              {
                builtInTabId: 'TabHome',
                groups: [
                  {
                    id: 'KamGroup',
                    label: group.en,
                    icons,
                    controls: [
                      {
                        id: 'KamTaskpaneButton',
                        type: 'button',
                        label: button.en,
                        icons,
                        supertip: { title: button.en, description: tip.en },
                        actionId: SHOW,
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
        getStartedMessages: [{ title: started.en, description: startedText.en, learnMoreUrl: pane }],
      },
    ],
  };
  const chinese = {
    $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`,
    'name.short': name.chinese,
    'name.full': name.chinese,
    'description.short': description.chinese,
    'description.full': description.chinese,
    'extensions[0].runtimes[0].actions[0].displayName': button.chinese,
    [`${groupPath}.label`]: group.chinese,
    [`${groupPath}.controls[0].label`]: button.chinese,
    [`${groupPath}.controls[0].supertip.title`]: button.chinese,
    [`${groupPath}.controls[0].supertip.description`]: tip.chinese,
    'extensions[0].getStartedMessages[0].title': started.chinese,
    'extensions[0].getStartedMessages[0].description': startedText.chinese,
  };
  return { manifest, chinese };
}
