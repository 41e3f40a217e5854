// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
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
    [`/lightning/setup/ManageCases/page?address=%2F${CASE.id}%3Fnoredirect%3D1`, [CASE]],
    [`/lightning/setup/Any/page?address=%2F5008F00000302jS`, [CASE]],
    [`/lightning/setup/Any/page?address=https%3A%2F%2Fevil.example%2F${CASE.id}`, []],
    ['/lightning/setup/Any/page', []],
    [`/lightning/page/home?address=%2F${CASE.id}`, []],
    [`/lightning/r/Account/${ACCOUNT.id}/related/Cases/view`, [ACCOUNT]],
    [`/lightning/r/${ACCOUNT.id}/view`, [ACCOUNT]],
    ['/lightning/r/00T000000000001EAA/view', []],
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
  test('a console: the subtab has its badge, the workspace behind it one in the strip of its tabs', () => {
    expect(placeOf('console', onSubtab, ACCOUNT)).toBe('beside #subtab-account by records-highlights2');
    // The badge goes to the strip of the workspace's own tabs, which is not its record's alone.
    expect(placeOf('console', onSubtab, CASE)).toBe('beside #subtabs by .oneConsoleTabContainer');
    expect(salesforcePage.place(page('console', onSubtab), CASE)).toMatchObject({ shared: true });
    expect(salesforcePage.place(page('console', onSubtab), ACCOUNT)).toMatchObject({ shared: false });
  });
  test('a console with a pinned head: each record has its own', () => {
    expect(placeOf('console-pinned', onSubtab, ACCOUNT)).toBe('beside #subtab by records-highlights2');
    expect(placeOf('console-pinned', onSubtab, CASE)).toBe(
      'beside #pinned-case by record_flexipage-dynamic-highlights2',
    );
  });
  test("a subtab that is not ours does not get the workspace's badge", () => {
    const onTask = `/lightning/r/Task/00T000000000001EAA/view?ws=${encodeURIComponent(onCase)}`;
    expect(placeOf('console', onTask, CASE)).toBe('beside #subtabs by .oneConsoleTabContainer');
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

describe('what lists and tabs name', () => {
  const listed = (file: string, address: string) =>
    salesforcePage
      .listed(page(file, address))
      .map(({ kind, id, element, candidate }) => `${kind} ${id} #${element.id} by ${candidate}`);

  test('the rows of a list view, by their keys: the link of the cell that heads the row, or the cell', () => {
    expect(listed('list-view', '/lightning/o/Case/list?filterName=Recent')).toEqual([
      `row ${CASE.id} #linked by tr[data-row-key-value^="500"]>th`,
      'row 500R0000003GeJ1IAK #bare by tr[data-row-key-value^="500"]>th',
    ]);
  });
  test('the rows of related lists, by what their links lead to; none of contacts and tasks', () => {
    expect(listed('related-lists', `/lightning/r/Account/${ACCOUNT.id}/related/Cases/view`)).toEqual([
      `row ${CASE.id} #by-record-id by th a`,
      'row 500R0000003GeJ1IAK #by-address by th a',
    ]);
  });
  test("on a case's own page the heads of columns are no cases: their links lead nowhere, or to the page they are on", () => {
    const shown = page('related-lists', `/lightning/r/Case/${CASE.id}/related/Cases/view`);
    for (const row of shown.querySelectorAll('.active tr'))
      for (const href of [null, '#', '']) {
        const link = shown.createElement('a');
        if (href !== null) link.setAttribute('href', href);
        row.insertBefore(shown.createElement('th'), row.firstChild).append(link);
      }
    expect(shown.querySelectorAll('th a').length).toBeGreaterThan(12);
    expect(salesforcePage.listed(shown).map(({ element }) => element.id)).toEqual([
      'by-record-id',
      'by-address',
    ]);
  });
  test("a console's tabs, by what they lead to", () => {
    const by = 'by .oneConsoleTabItem a.tabHeader';
    expect(listed('console', onSubtab)).toEqual([
      `tab 500R0000003GeJ1IAK #tab-other ${by}`,
      `tab ${CASE.id} #tab-case ${by}`,
      `tab ${CASE.id} #subtab-tab-case ${by}`,
    ]);
  });
  test('nothing on a page without lists', () => expect(listed('record-page', onCase)).toEqual([]));
});

describe('native shadow roots', () => {
  /** Puts what is in an element into a shadow root of its own. */
  const shadow = (root: ParentNode, selector: string, mode: ShadowRootMode) => {
    const host = root.querySelector(selector);
    if (!host) throw new Error(`There is no ${selector}.`);
    const inside = host.attachShadow({ mode });
    inside.append(...host.childNodes);
    return inside;
  };
  const nested = (mode: ShadowRootMode) => {
    const shown = page('record-page', onCase);
    const outer = shadow(shown, '.oneContent.active one-record-home-flexipage2', mode);
    const layout = shadow(outer, 'records-lwc-record-layout', mode);
    const inner = shadow(layout, '.forcegenerated-record-layout2', mode);
    return { shown, roots: [shown, outer, layout, inner], panel: inner.querySelector('#case') };
  };
  afterEach(() => vi.unstubAllGlobals());

  test('the panel is found in them, and the object it shows', () => {
    const { shown, roots, panel } = nested('open');
    expect(salesforcePage.roots(shown)).toEqual(roots);
    expect(salesforcePage.place(shown, CASE)).toMatchObject({
      element: panel,
      candidate: 'records-highlights2',
    });
    expect(salesforcePage.place(shown, ACCOUNT)).toBeNull();
    shown.querySelector('.oneContent.active')?.classList.remove('active');
    expect(salesforcePage.place(shown, CASE)).toBeNull();
  });
  test('also in closed ones, where the browser shows them to extensions', () => {
    const hidden = nested('closed');
    expect(salesforcePage.place(hidden.shown, CASE)?.element).not.toBe(hidden.panel);
    const { shown, roots, panel } = nested('closed');
    const openOrClosedShadowRoot = (element: Element) =>
      roots.find((root) => 'host' in root && root.host === element) ?? null;
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot } });
    expect(salesforcePage.place(shown, CASE)?.element).toBe(panel);
  });
  test('the rows of a table are found in them', () => {
    const shown = page('list-view', '/lightning/o/Case/list');
    shadow(shown, 'lightning-datatable', 'open');
    expect(salesforcePage.listed(shown).map(({ id }) => id)).toEqual([CASE.id, '500R0000003GeJ1IAK']);
  });
  test('a page without them has one root', () => {
    const shown = page('record-page', onCase);
    expect(salesforcePage.roots(shown)).toEqual([shown]);
  });
});

test('no tab of Salesforce ever sends for us', () => {
  expect(salesforcePage.mayRelay('POST', '/services/data/v66.0/composite')).toBe(false);
});
