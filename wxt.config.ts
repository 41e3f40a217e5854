import { defineConfig, type WxtViteConfig } from 'wxt';
import { hostPages } from './lib/hosts/pages';
import { LANGUAGES, messageCatalogue } from './locales/message-catalogue';

/**
 * Leaves WXT's context (3 kB of timers and events) out of the content script, which knows by itself when its extension is gone.
 * Were WXT to rename that module, the check of the script's size would tell.
 */
const withoutContext: NonNullable<WxtViteConfig['plugins']>[number] = {
  name: 'without-content-script-context',
  enforce: 'pre',
  resolveId: (id) => (id === 'wxt/utils/content-script-context' ? '\0without-context' : undefined),
  load: (id) => (id === '\0without-context' ? 'export class ContentScriptContext {}' : undefined),
};

/** Where the manifest comes from: permissions of design 4.11, hosts from the one list of hosts. */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  vite: () => ({ plugins: [withoutContext] }),
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
    host_permissions: hostPages.flatMap((page) => [...page.permissions]),
    action: { default_title: '__MSG_extension_name__' },
    content_security_policy: {
      extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
  },
});
