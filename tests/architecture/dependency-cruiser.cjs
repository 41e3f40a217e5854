const may = require('./layer-table.cjs');

const npm = (...names) => names.map((name) => `(^|/)node_modules/${name}/`);
const known = Object.keys(may);
const rule = (name, from, to) => ({ name, severity: 'error', from, to });

module.exports = {
  forbidden: [
    ...known.map((folder) => rule(`only-its-row: ${folder}`, { path: folder }, { pathNot: may[folder] })),
    rule('folder-without-a-row', { path: '^(lib|entrypoints|components)/', pathNot: known }, {}),
    rule(
      'page-half-has-no-api-half',
      { path: '^lib/hosts/[^/]+/(page|anchors)' },
      {
        path: [
          '^lib/hosts/[^/]+/(api[.]ts|(schema|map|calls|sign-in|soql)(/|[.]ts))',
          '^lib/hosts/sign-in/',
          '^lib/platform/(?!in-page)',
          ...npm('zod'),
        ],
      },
    ),
    rule(
      'rules-are-independent',
      { path: '^lib/domain/(triggers/rules|health/metrics|prediction/features)/([^/]+)' },
      { path: '^lib/domain/$1/', pathNot: '^lib/domain/$1/$2' },
    ),
    rule(
      'rule-not-registered',
      { path: '^lib/domain/(triggers|health|prediction)/registry[.]ts$' },
      {
        path: '^lib/domain/(triggers/rules|health/metrics|prediction/features)/[^/]+[.]ts$',
        pathNot: '[.]test[.]ts$',
        reachable: false,
      },
    ),
    // Reachability cannot tell a type from a value, and model files reach zod: zod is kept out by the size check on the built script.
    rule(
      'content-script-stays-light',
      { path: '^entrypoints/[^/]+[.]content/' },
      { path: npm('dexie', 'react', 'webextension-polyfill', 'temporal-polyfill'), reachable: true },
    ),
    rule(
      'in-the-page-types-only',
      { path: '^(entrypoints/[^/]+[.]content/|lib/(overlay|view)/|lib/hosts/[^/]+/(page|anchors))' },
      {
        path: '^lib/(domain/model|messages|hosts/contract)',
        // The one function among the nouns: it has no schema.
        pathNot: '^lib/domain/model/is-done[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    // A circle of types alone is gone when it runs: what the worker keeps in memory works with the worker's tools, and is one of them.
    rule('no-circular', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    rule('not-to-unresolvable', {}, { couldNotResolve: true }),
  ],
  options: {
    exclude: { path: '[.]test[.]tsx?$|__fixtures__' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
