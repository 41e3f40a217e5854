import { defineConfig } from 'wxt';
import { hostPages } from './lib/hosts/pages';

/** Where the manifest comes from: permissions of design 4.11, hosts from the one list of hosts. */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
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
