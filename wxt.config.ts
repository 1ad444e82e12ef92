import { defineConfig } from 'wxt';

const NO_NETWORK =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'";

export default defineConfig({
  srcDir: 'extension',
  // With a srcDir of its own, wxt would otherwise look for _locales in the wrong place and leave them out.
  publicDir: 'extension/public',
  outDir: 'dist/extension',
  imports: false,
  manifestVersion: 3,
  vite: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  hooks: {
    'build:manifestGenerated'(_wxt, manifest) {
      // wxt takes the sidebar's title from the page, where it cannot be in two languages.
      if (!manifest.sidebar_action) return;
      Object.assign(manifest.sidebar_action, {
        default_title: '__MSG_name__',
        default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
        open_at_install: false,
      });
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: {
      default_title: '__MSG_open__',
      default_icon: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png' },
      // Else Firefox hides the button behind the puzzle piece.
      ...(browser === 'firefox' ? { default_area: 'navbar' } : {}),
    },
    // The book is reached by the button's own menu too, without any page.
    options_ui: { page: 'book.html', open_in_tab: true },
    // activeTab suffices to read the page on which the button was clicked: no host is asked for at install time.
    permissions: ['activeTab', 'scripting', 'storage', browser === 'firefox' ? 'alarms' : 'sidePanel'],
    // Asked for when reminders are switched on. Firefox lets nobody ask for alarms, and tells nobody of them either.
    optional_permissions: ['notifications', ...(browser === 'firefox' ? [] : ['alarms'])],
    // Asked for one site at a time, when the user wants it read without a click.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Nothing of the extension can reach the network, whatever its own code or a library's tries.
    ...(command === 'build' ? { content_security_policy: { extension_pages: NO_NETWORK } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kam-sidecar@kam-sidecar.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
