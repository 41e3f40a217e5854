import { defineConfig, type WxtViteConfig } from 'wxt';
import { hostApis } from './lib/hosts/apis';
import { LANGUAGES, messageCatalogue } from './locales/message-catalogue';

const wrapper = 'virtual:wxt-content-script-isolated-world-entrypoint?';

/**
 * Starts the content script's `main.ts` without WXT's wrapper (3.5 kB of context, timers and log), of which it uses nothing: it knows by itself
 * when its extension is gone. Were WXT to rename that module, the check of the script's size would tell.
 */
const bareContentScript: NonNullable<WxtViteConfig['plugins']>[number] = {
  name: 'bare-content-script',
  enforce: 'pre',
  resolveId: (id) =>
    id.includes(wrapper) ? `\0bare:${id.slice(id.indexOf(wrapper) + wrapper.length)}` : null,
  load: (id) =>
    id.startsWith('\0bare:')
      ? `import { main } from ${JSON.stringify(id.slice('\0bare:'.length).replace(/index\.ts.*/, 'main.ts'))}; main();`
      : null,
};

/** Where the manifest comes from: permissions of design 4.11, hosts from the one list of hosts. */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  vite: () => ({ plugins: [bareContentScript] }),
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const language of LANGUAGES) {
        files.push({
          relativeDest: `_locales/${language}/messages.json`,
          contents: messageCatalogue(language),
        });
      }
    },
  },
  manifest: {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    minimum_chrome_version: '120',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'sidePanel', 'identity'],
    // Asked for by a click in the settings, where somebody opens the browser's Salesforce session to the extension.
    optional_permissions: ['cookies'],
    storage: { managed_schema: 'managed.schema.json' },
    host_permissions: hostApis.flatMap((api) => [...api.permissions]),
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_inbox_key_open_panel__',
      },
      'next-due': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_inbox_key_next_due__' },
    },
    action: { default_title: '__MSG_extension_name__' },
    content_security_policy: {
      extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
  },
});
