// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sharedSample } from './__fixtures__/shared-sample';
import { apiHost } from './api-host';
import { salesforcePage } from './page';

const CASE = { kind: 'ticket', id: '5008F00000302jSQAQ' } as const;
const ACCOUNT = { kind: 'account', id: '0013f000004Y6yCAAS' } as const;
const identify = (path: string) => salesforcePage.identify(new URL(path, 'https://acme.lightning.force.com'));

/** What each address of the corpus names of ours, in its order. */
const NAMED = [
  [ACCOUNT],
  [ACCOUNT, CASE],
  [],
  [],
  [],
  [],
  [],
  [{ kind: 'account', id: '001R0000003GeJ1IAK' }],
  [{ kind: 'account', id: '001R0000003GeJ1IAK' }],
  [{ kind: 'ticket', id: '500R0000003GeJ1IAK' }],
  [],
  [{ kind: 'ticket', id: '500Ea00000TXp9VIAT' }],
  [CASE],
  [],
  [{ kind: 'account', id: '001R0000003GeJ1IAK' }],
  [],
];

const corpus = sharedSample('url-corpus');
describe.skipIf(corpus === null)('the address corpus (needs ../shared)', () => {
  const { cases } = z
    .object({ cases: z.array(z.object({ url: z.string() })) })
    .catch({ cases: [] })
    .parse(corpus);

  test('has the 16 addresses that are judged here', () => expect(cases).toHaveLength(NAMED.length));
  test.each(cases.map(({ url }, index) => [url, NAMED[index]] as const))('%s', (url, records) => {
    expect(salesforcePage.identify(new URL(url))).toEqual(records);
  });
});

const mapping = sharedSample('host-mapping');
describe.skipIf(mapping === null)('the host mapping (needs ../shared)', () => {
  const hosts = Object.entries(
    z
      .looseObject({ 'lightning_or_other_host -> API host': z.record(z.string(), z.string()) })
      .catch({ 'lightning_or_other_host -> API host': {} })
      .parse(mapping)['lightning_or_other_host -> API host'],
  );

  test('is there', () => expect(hosts.length).toBeGreaterThan(10));
  // Login hosts and Salesforce's internal ones name no org.
  const named = hosts.map(([host, api]) => [host, /^test\.|\(/.test(api) ? null : api] as const);
  test.each(named)('%s -> %s', (host, api) => expect(apiHost(host)).toBe(api));

  const ofPages = named.filter(([host]) => /\.(lightning\.force|my\.salesforce)\.com$/.test(host));
  test.each(ofPages)('a page of %s -> %s', (host, api) => {
    expect(salesforcePage.account(new URL(`https://${host}/lightning/page/home`))).toBe(api);
  });
});

test.each([
  ['https://ACME.Lightning.Force.com/x', 'acme.my.salesforce.com'],
  ['https://acme--uat.sandbox.lightning.force.com/x', 'acme--uat.sandbox.my.salesforce.com'],
  ['http://acme.lightning.force.com/x', null],
  ['https://lightning.force.com/x', null],
  ['https://acme.lightning.force.com.evil.example/x', null],
  ['https://acmelightning.force.com/x', null],
  ['https://acme--pkg.vf.force.com/x', null],
  ['https://acme.zendesk.com/x', null],
])('%s belongs to %s', (address, account) => {
  expect(salesforcePage.account(new URL(address))).toBe(account);
});

describe('what an address shows', () => {
  test.each([
    [`/lightning/r/Case/${CASE.id}/edit`, [CASE]],
    ['/lightning/r/Case/5008F00000302jS/view', [CASE]],
    ['/lightning/r/5008F00000302jS', [CASE]],
    [`/lightning/r/Case/${CASE.id}/view?ws=%2Flightning%2Fr%2FCase%2F5008F00000302jS%2Fview`, [CASE]],
    [`/lightning/o/Task/new?ws=%2Flightning%2Fr%2FCase%2F${CASE.id}%2Fview&count=1`, [CASE]],
    [`/lightning/r/Task/00T000000000001EAA/view?ws=%2Flightning%2Fr%2F${CASE.id}%2Fview`, [CASE]],
    [`/lightning/r/Account/${CASE.id}/view`, []],
    [`/lightning/r/Order/${CASE.id}/view`, []],
    ['/lightning/r/Case/5008F00000302jSQAX/view', []],
    ['/lightning/r/Case/5008F00000302jSQ/view', []],
    ['/lightning/r/constructor/5008F00000302jSQAQ/view', []],
    [`/lightning/page/home?ws=//evil.example/lightning/r/Case/${CASE.id}/view`, []],
    ['/lightning/page/home?ws=%', []],
    [`/lightning/page/home#/sObject/${CASE.id}/view`, []],
  ])('%s', (path, records) => expect(identify(path)).toEqual(records));

  test('a record id elsewhere on the web is nobody of ours', () => {
    expect(salesforcePage.identify(new URL(`https://evil.example/lightning/r/Case/${CASE.id}/view`))).toEqual(
      [],
    );
    expect(salesforcePage.identify(new URL(`https://evil.example/${CASE.id}`))).toEqual([]);
  });
});

/** A page of the fixtures, at an address. */
function page(file: string, address: string): Document {
  const html = readFileSync(join(import.meta.dirname, '__fixtures__', `${file}.html`), 'utf8');
  const shown = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(shown, 'URL', { value: `https://acme.lightning.force.com${address}` });
  return shown;
}
const placeOf = (file: string, address: string, record: typeof CASE | typeof ACCOUNT) => {
  const placement = salesforcePage.place(page(file, address), record);
  return placement === null ? null : `${placement.mode} #${placement.element.id} by ${placement.candidate}`;
};
const onCase = `/lightning/r/Case/${CASE.id}/view`;
const onSubtab = `/lightning/r/Account/${ACCOUNT.id}/view?ws=${encodeURIComponent(onCase)}`;

describe('where the badge goes', () => {
  test('beside the panel in front, never beside a hidden copy', () => {
    expect(placeOf('record-page', onCase, CASE)).toBe('beside #case by records-highlights2');
  });
  test('a panel of another object is not this record yet', () => {
    expect(placeOf('record-page', `/lightning/r/Account/${ACCOUNT.id}/view`, ACCOUNT)).toBeNull();
  });
  test('down the ladder, where the page is an older one', () => {
    expect(placeOf('aura-page', onCase, CASE)).toBe('beside #aura by .forceHighlightsPanel');
  });
  test('a console: the subtab has its badge, the workspace behind it has no panel in front', () => {
    expect(placeOf('console', onSubtab, ACCOUNT)).toBe('beside #subtab-account by records-highlights2');
    expect(placeOf('console', onSubtab, CASE)).toBeNull();
  });
  test('a console with a pinned head: each record has its own', () => {
    expect(placeOf('console-pinned', onSubtab, ACCOUNT)).toBe('beside #subtab by records-highlights2');
    expect(placeOf('console-pinned', onSubtab, CASE)).toBe(
      'beside #pinned-case by record_flexipage-dynamic-highlights2',
    );
  });
  test("a subtab that is not ours does not get the workspace's badge", () => {
    const onTask = `/lightning/r/Task/00T000000000001EAA/view?ws=${encodeURIComponent(onCase)}`;
    expect(placeOf('console', onTask, CASE)).toBeNull();
    expect(placeOf('console-pinned', onTask, CASE)).toBe(
      'beside #pinned-case by record_flexipage-dynamic-highlights2',
    );
  });
  test('nowhere, while no panel is there', () => {
    const empty = page('aura-page', onCase);
    empty.body.replaceChildren();
    expect(salesforcePage.place(empty, CASE)).toBeNull();
  });
  test('the same place however often one asks', () => {
    const shown = page('record-page', onCase);
    expect(salesforcePage.place(shown, CASE)?.element).toBe(salesforcePage.place(shown, CASE)?.element);
  });
});

test('no tab of Salesforce ever sends for us', () => {
  expect(salesforcePage.mayRelay('POST', '/services/data/v66.0/composite')).toBe(false);
});
