// Layers as data, denied by default: a folder may import itself and what its row names, nothing else (design, "The house").
// An import from a folder that has no row is an error too, so a new folder cannot slip in unnamed.
const npm = (...names) => names.map((name) => `(^|/)node_modules/${name}/`);
const lib = (...folders) => folders.map((folder) => `^lib/${folder}(/|[.]ts$)`);

const INTERFACE = npm('react', 'react-dom', '@tanstack', '@base-ui', '@types/react', '@types/react-dom');
/** The few lines of the platform that draw: words, the language, asking the worker. */
const PAGE_PLATFORM = lib('platform/ask', 'platform/ask-error');

module.exports = {
  '^lib/domain/model/': [...lib('domain/model'), ...npm('zod')],
  '^lib/domain/time/': [...lib('domain/time', 'domain/model'), ...npm('temporal-polyfill')],
  '^lib/domain/(?!model/|time/)': [...lib('domain'), ...npm('zod')],
  '^lib/hosts/contract[.]ts$': lib('domain/model', 'platform/http-client'),
  '^lib/hosts/(host-error|sign-in-error)[.]ts$': lib('domain/model'),
  '^lib/hosts/apis[.]ts$': ['^lib/hosts/contract[.]ts$', '^lib/hosts/[^/]+/api[.]ts$'],
  '^lib/hosts/sign-in/': lib('hosts/sign-in', 'hosts/sign-in-error', 'platform'),
  '^lib/hosts/(?!sign-in/)([^/]+)/': [
    '^lib/hosts/$1/',
    ...lib(
      'hosts/contract',
      'hosts/host-error',
      'hosts/sign-in',
      'hosts/sign-in-error',
      'domain/model',
      'platform',
    ),
    ...npm('zod'),
  ],
  '^lib/view/': lib('view', 'domain/model'),
  '^lib/overlay/': [
    ...lib('overlay', 'view', 'domain/model', 'platform/in-page'),
    '^lib/hosts/contract[.]ts$',
  ],
  '^lib/messages/': [...lib('messages', 'domain/model'), ...npm('zod')],
  '^lib/cache/': [...lib('cache', 'domain/model', 'platform'), ...npm('dexie')],
  '^lib/pull/': lib(
    'pull',
    'hosts/apis',
    'hosts/contract',
    'hosts/host-error',
    'cache',
    'domain',
    'platform',
  ),
  '^lib/outbox/': lib(
    'outbox',
    'hosts/apis',
    'hosts/contract',
    'hosts/host-error',
    'cache',
    'domain',
    'platform',
  ),
  // Its own files, and the examples that come with the extension.
  '^lib/worker/': [
    ...lib('worker', 'messages', 'pull', 'outbox', 'cache', 'domain', 'view', 'platform'),
    '^policies/',
  ],
  '^lib/platform/': [...lib('platform'), ...npm('webextension-polyfill', '@types/webextension-polyfill')],
  '^lib/command-line/': [...lib('command-line', 'domain'), '^(node:)?(fs|path|process)'],
  '^components/': [
    '^components/',
    ...lib('view', 'messages', 'domain'),
    ...PAGE_PLATFORM,
    ...INTERFACE,
    ...npm('uplot', 'papaparse', '@types/papaparse'),
  ],
  '^entrypoints/background[.]ts$': [...lib('worker', 'platform'), ...npm('wxt')],
  // A page of one host loads nothing of another's.
  '^entrypoints/([^/.]+)[.]content/': [
    '^entrypoints/$1[.]content/',
    '^lib/hosts/$1/page[.]ts$',
    ...lib('overlay', 'view', 'messages', 'platform/in-page'),
    ...npm('wxt'),
  ],
  '^entrypoints/(sidepanel|dashboard|options|welcome)/': [
    '^entrypoints/$1/',
    '^components/',
    ...lib('messages', 'view', 'platform'),
    ...npm('wxt'),
    ...INTERFACE,
  ],
};
