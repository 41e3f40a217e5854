import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * A layer check that passes on anything is worse than none. In a copy of the house with one file per folder, every file imports
 * every other one and every package: what the design's table names must pass, everything else must be reported. The table here is
 * written by hand from the design, so that a slip in `layer-table.cjs` shows.
 */
const FOLDERS = {
  'domain/model': 'lib/domain/model/planted.ts',
  'domain/time': 'lib/domain/time/planted.ts',
  domain: 'lib/domain/sla/planted.ts',
  'hosts/contract': 'lib/hosts/contract.ts',
  'hosts/host-error': 'lib/hosts/host-error.ts',
  'hosts/sign-in': 'lib/hosts/sign-in/planted.ts',
  'hosts/apis': 'lib/hosts/apis.ts',
  'hosts/x page half': 'lib/hosts/x/page.ts',
  'hosts/x API half': 'lib/hosts/x/api.ts',
  'hosts/y': 'lib/hosts/y/map.ts',
  overlay: 'lib/overlay/planted.ts',
  messages: 'lib/messages/planted.ts',
  cache: 'lib/cache/planted.ts',
  pull: 'lib/pull/planted.ts',
  outbox: 'lib/outbox/planted.ts',
  worker: 'lib/worker/planted.ts',
  view: 'lib/view/planted.ts',
  platform: 'lib/platform/planted.ts',
  'platform/in-page': 'lib/platform/in-page.ts',
  'platform/ask': 'lib/platform/ask.ts',
  'command-line': 'lib/command-line/planted.ts',
  components: 'components/planted.ts',
  background: 'entrypoints/background.ts',
  'x.content': 'entrypoints/x.content/index.ts',
  'React pages': 'entrypoints/sidepanel/main.ts',
} as const;
type Folder = keyof typeof FOLDERS;

const PACKAGES = ['zod', 'dexie', 'react', 'webextension-polyfill', 'temporal-polyfill', 'wxt'] as const;
type Package = (typeof PACKAGES)[number];
type Target = Folder | Package;

const DOMAIN: Target[] = ['domain/model', 'domain/time', 'domain'];
const PLATFORM: Target[] = ['platform', 'platform/in-page', 'platform/ask'];
const HOST: Target[] = ['hosts/contract', 'hosts/host-error', 'domain/model'];
const READING: Target[] = [
  'hosts/apis',
  'hosts/contract',
  'hosts/host-error',
  'cache',
  ...DOMAIN,
  ...PLATFORM,
];

const MAY: Record<Folder, Target[]> = {
  'domain/model': ['zod'],
  'domain/time': ['domain/model', 'temporal-polyfill'],
  domain: ['domain/model', 'domain/time', 'zod'],
  'hosts/contract': ['domain/model'],
  'hosts/host-error': ['domain/model'],
  'hosts/sign-in': PLATFORM,
  'hosts/apis': ['hosts/contract', 'hosts/x API half'],
  'hosts/x page half': [...HOST, 'platform/in-page'],
  'hosts/x API half': [...HOST, 'hosts/sign-in', 'hosts/x page half', ...PLATFORM, 'zod'],
  'hosts/y': [...HOST, 'hosts/sign-in', ...PLATFORM, 'zod'],
  overlay: ['view', 'domain/model', 'platform/in-page', 'hosts/contract'],
  messages: ['domain/model', 'zod'],
  cache: ['domain/model', ...PLATFORM, 'dexie'],
  pull: READING,
  outbox: READING,
  worker: ['messages', 'pull', 'outbox', 'cache', ...DOMAIN, 'view', ...PLATFORM],
  view: ['domain/model'],
  platform: [...PLATFORM, 'webextension-polyfill'],
  'platform/in-page': [...PLATFORM, 'webextension-polyfill'],
  'platform/ask': [...PLATFORM, 'webextension-polyfill'],
  'command-line': DOMAIN,
  components: ['view', 'messages', ...DOMAIN, 'platform/ask', 'react'],
  background: ['worker', ...PLATFORM, 'wxt'],
  'x.content': ['hosts/x page half', 'overlay', 'view', 'messages', 'platform/in-page', 'wxt'],
  'React pages': ['components', 'messages', 'view', ...PLATFORM, 'wxt', 'react'],
};

const root = resolve(import.meta.dirname, '../..');
const places: string[] = [];

interface Report {
  summary: {
    totalCruised: number;
    violations: { from: string; to: string; rule: { name: string } }[];
  };
}

/** Builds a tree of the files given, with the project's own configuration, and reads what the check says of it. */
function cruise(files: Record<string, string>): Report['summary'] {
  const tree = mkdtempSync(join(tmpdir(), 'bellwether-layers-'));
  places.push(tree);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  cpSync(import.meta.dirname, join(tree, 'tests/architecture'), { recursive: true });
  writeFileSync(
    join(tree, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { module: 'ESNext', moduleResolution: 'Bundler', target: 'ES2023' } }),
  );
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  for (const folder of ['lib', 'components', 'entrypoints'])
    mkdirSync(join(tree, folder), { recursive: true });
  const run = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', 'tests/architecture/dependency-cruiser.cjs', '--output-type', 'json'],
      // Without it the package rules pass silently in a tree with a linked node_modules.
      '--preserve-symlinks',
      ...['lib', 'components', 'entrypoints'],
    ],
    { cwd: tree, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (run.stdout === '') throw new Error(run.stderr);
  return (JSON.parse(run.stdout) as Report).summary;
}

/** A line that imports a thing from where `from` stands: as a type, so that only the layer is judged. */
function importOf(from: string, to: string): string {
  const path = relative(dirname(from), to).replace(/[.]ts$/, '');
  return `import type {} from '${path.startsWith('.') ? path : `./${path}`}';\n`;
}

afterAll(() => {
  for (const place of places) rmSync(place, { recursive: true, force: true });
});

describe('the table of the design', () => {
  let reported: Set<string>;
  let cruised: number;

  beforeAll(() => {
    const files = Object.fromEntries(
      Object.values(FOLDERS).map((path) => [
        path,
        Object.values(FOLDERS)
          .filter((other) => other !== path)
          .map((other) => importOf(path, other))
          .concat(PACKAGES.map((name) => `import type {} from '${name}';\n`))
          .concat('export {};\n')
          .join(''),
      ]),
    );
    const summary = cruise(files);
    cruised = summary.totalCruised;
    reported = new Set(
      summary.violations
        .filter(({ rule }) => /^(only-its-row|page-half-has-no-api-half)/.test(rule.name))
        .map(({ from, to }) => `${from} -> ${nameOf(to)}`),
    );
  });

  it('reads the files at all', () => {
    expect(cruised).toBeGreaterThan(Object.keys(FOLDERS).length);
  });

  for (const [folder, path] of Object.entries(FOLDERS) as [Folder, string][]) {
    const targets = [...(Object.keys(FOLDERS) as Folder[]), ...PACKAGES].filter(
      (target) => target !== folder,
    );
    it(`${folder} imports what its row names and nothing else`, () => {
      const refused = targets.filter((target) => reported.has(`${path} -> ${target}`));
      expect(refused).toEqual(targets.filter((target) => !MAY[folder].includes(target)));
    });
  }
});

/** The folder or package of a resolved path. */
function nameOf(path: string): string {
  const folder = Object.entries(FOLDERS).find(([, own]) => own === path)?.[0];
  return folder ?? /node_modules\/(?:@types\/)?([^/]+)/.exec(path)?.[1] ?? path;
}

describe('beside the table', () => {
  const names = (files: Record<string, string>) => cruise(files).violations.map(({ rule }) => rule.name);

  it('a folder without a row is reported', () => {
    expect(
      names({ 'lib/helpers/planted.ts': "import '../view/planted';\n", 'lib/view/planted.ts': '' }),
    ).toContain('folder-without-a-row');
  });

  it('a value of the model in the page is reported, a type passes', () => {
    const model = { 'lib/domain/model/planted.ts': 'export const thing = 1;\n' };
    const value = { 'lib/overlay/planted.ts': "import { thing } from '../domain/model/planted';\nthing;\n" };
    const type = {
      'lib/overlay/planted.ts':
        "import type { thing } from '../domain/model/planted';\nexport type T = typeof thing;\n",
    };
    expect(names({ ...model, ...value })).toContain('in-the-page-types-only');
    expect(names({ ...model, ...type })).toEqual([]);
  });

  it('a trigger that is not in the registry is reported', () => {
    const registry = { 'lib/domain/triggers/registry.ts': 'export const triggers = [];\n' };
    const forgotten = { 'lib/domain/triggers/rules/forgotten.ts': 'export const forgotten = 1;\n' };
    expect(names({ ...registry, ...forgotten })).toContain('rule-not-registered');
  });

  it('a trigger that leans on another one is reported', () => {
    expect(
      names({
        'lib/domain/triggers/rules/one.ts': "import { two } from './two';\nexport const one = two;\n",
        'lib/domain/triggers/rules/two.ts': 'export const two = 2;\n',
      }),
    ).toContain('rules-are-independent');
  });

  it('a circle is reported', () => {
    expect(
      names({
        'lib/view/one.ts': "import { two } from './two';\nexport const one = () => two;\n",
        'lib/view/two.ts': "import { one } from './one';\nexport const two = () => one;\n",
      }),
    ).toContain('no-circular');
  });
});
