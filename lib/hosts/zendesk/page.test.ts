// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { zendeskPage } from './page';

const ticket = (id: string) => ({ kind: 'ticket', id }) as const;
const account = (id: string) => ({ kind: 'account', id }) as const;
const at = (path: string) => new URL(path, 'https://acme.zendesk.com');

describe('what an address shows', () => {
  test.each([
    ['/agent/tickets/4821', [ticket('4821')]],
    ['/agent/tickets/4821/', [ticket('4821')]],
    ['/agent/tickets/4821/events', [ticket('4821')]],
    ['/agent/tickets/4821/print', [ticket('4821')]],
    ['/agent/tickets/4821?brand_id=1#comment-9', [ticket('4821')]],
    ['/agent/#/tickets/4821', [ticket('4821')]],
    ['/agent#/tickets/4821/events', [ticket('4821')]],
    ['/agent/organizations/509974', [account('509974')]],
    ['/agent/organizations/509974/tickets', [account('509974')]],
    ['/agent/#/organizations/509974', [account('509974')]],
    ['/agent/tickets/new/1', []],
    ['/agent/tickets/4821abc', []],
    ['/agent/tickets/0', []],
    ['/agent/tickets/', []],
    ['/agent/tickets/99999999999999999999', []],
    ['/agent/organizations/new', []],
    ['/agent/users/20978392', []],
    ['/agent/users/20978392/requested_tickets', []],
    ['/agent/users/new', []],
    ['/agent/filters/suspended', []],
    ['/agent/filters/360001?page=2', []],
    ['/agent/organizations/509974/users', [account('509974')]],
    ['/agent/organizations/509974?tab=tickets#x', [account('509974')]],
    ['/agent/organizations/', []],
    ['/agent/admin/views', []],
    ['/admin/home', []],
    ['/agent/home', []],
    ['/agent', []],
    ['/agent/reporting', []],
    ['/agent/chat', []],
    ['/agent/voice/tickets/4821', []],
    ['/agent/tickets/new', []],
    ['/agent/tickets/new-2/4821', []],
    ['/agent/#/organizations/new', []],
    ['/agent/#/filters/360001', []],
    ['/agent/users/20978392/organization/tickets', []],
    ['/agent/filters/360001', []],
    ['/agent/dashboard', []],
    ['/agent/home/tickets', []],
    ['/agent/search/1?type=ticket&q=tickets/4821', []],
    ['/agent/dashboard#/tickets/4821', []],
    ['/hc/en-us/requests/4821', []],
    ['/tickets/4821', []],
    ['/', []],
  ])('%s', (path, records) => {
    expect(zendeskPage.identify(at(path))).toEqual(records);
  });

  test.each([
    ['https://acme.zendesk.com/agent/tickets/1', 'acme.zendesk.com'],
    ['https://ACME.Zendesk.com/agent/tickets/1', 'acme.zendesk.com'],
    ['https://acme-support1.zendesk.com/', 'acme-support1.zendesk.com'],
    ['https://brand2.zendesk.com/agent/tickets/1/events', 'brand2.zendesk.com'],
    ['https://acme1700000000.zendesk.com/agent/tickets/1', 'acme1700000000.zendesk.com'],
    ['http://acme.zendesk.com/agent/tickets/1', null],
    ['https://zendesk.com/agent/tickets/1', null],
    ['https://a.b.zendesk.com/agent/tickets/1', null],
    ['https://acme.zendesk.com.evil.example/agent/tickets/1', null],
    ['https://acmezendesk.com/agent/tickets/1', null],
    ['https://123.apps.zdusercontent.com/agent/tickets/1', null],
    ['https://acme.lightning.force.com/agent/tickets/1', null],
  ])('%s belongs to account %s', (address, expected) => {
    expect(zendeskPage.account(new URL(address))).toBe(expected);
    expect(zendeskPage.identify(new URL(address)).length > 0).toBe(
      expected !== null && /tickets/.test(address),
    );
  });
});

describe('what a tab relays', () => {
  test.each([
    ['PUT', '/api/v2/tickets/4821.json', true],
    ['PUT', '/api/v2/tickets/4821', true],
    ['POST', '/api/v2/tickets/4821.json', false],
    ['DELETE', '/api/v2/tickets/4821.json', false],
    ['GET', '/api/v2/tickets/4821.json', false],
    ['PUT', '/api/v2/tickets/4821/tags.json', false],
    ['PUT', '/api/v2/tickets/update_many.json', false],
    ['PUT', '/api/v2/tickets/4821.json?include=users', false],
    ['PUT', '/api/v2/users/4821.json', false],
    ['PUT', '/api/v2/tickets/../users/1.json', false],
    ['PUT', '/api/v2/tickets/4821.json\n', false],
    ['PUT', '//evil.example/api/v2/tickets/4821.json', false],
    ['POST', '/api/v2/tickets/4821/side_conversations', true],
    ['PUT', '/api/v2/tickets/4821/side_conversations', false],
    ['POST', '/api/v2/tickets/4821/side_conversations/x/reply', false],
  ])('%s %s: %s', (method, path, allowed) => {
    expect(zendeskPage.mayRelay(method, path)).toBe(allowed);
  });
});

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const page = (fixture: string) =>
  parse(readFileSync(join(import.meta.dirname, '__fixtures__', `${fixture}.html`), 'utf8'));

describe('what lists and tabs name', () => {
  const listed = (document: Document) => zendeskPage.listed(document).map(({ kind, id }) => `${kind} ${id}`);

  test.each([
    ['standard-layout-2023', ['tab 4821', 'tab 4822']],
    ['standard-layout-2024', ['tab 101', 'tab 102', 'tab 1021']],
    ['custom-layout-2026', ['tab 77', 'tab 78']],
    ['ticket-table-2023', ['row 4821', 'row 4822']],
    ['ticket-table-2024', ['row 102', 'row 1021']],
    ['ticket-table-2026', ['row 77', 'row 78']],
    ['organization', []],
  ])('%s', (fixture, tickets) => {
    expect(listed(page(fixture))).toEqual(tickets);
  });

  test('a mark goes into the cell of the subject, by a selector the overlay watches', () => {
    for (const { element, candidate } of zendeskPage.listed(page('ticket-table-2026'))) {
      expect(element.getAttribute('data-test-id')).toBe('ticket-table-cells-subject');
      expect(zendeskPage.anchorSelectors).toContain(candidate);
    }
  });

  test.each(['hidden', 'data-is-active'])('a list behind names nothing: %s', (attribute) => {
    const document = page('ticket-table-2026');
    document.querySelector('section')?.setAttribute(attribute, 'false');
    expect(listed(document)).toEqual([]);
  });

  test.each([
    ['tickets/new', null],
    ['/agent/tickets/12abc', null],
    ['/agent/tickets/0', null],
    ['/agent/mytickets/12', null],
    ['/agent/tickets/99999999999999999999', null],
    ['/agent/tickets/12/events', 'row 12'],
    ['/agent/#/tickets/12', 'row 12'],
  ])('a link to %s: %s', (href, expected) => {
    const document = page('ticket-table-2023');
    document.querySelector('td a')?.setAttribute('href', href);
    expect(listed(document)[0]).toBe(expected ?? 'row 4822');
  });
});

describe('where the badge goes', () => {
  test('2023: before the via label of the pane with the class active', () => {
    const document = page('standard-layout-2023');
    const placement = zendeskPage.place(document, ticket('4821'));
    expect(placement).toMatchObject({ mode: 'before', candidate: '[data-test-id="omni-header-via-label"]' });
    expect(placement?.element.closest('#via-4821')).not.toBeNull();
  });

  test('2023: never in the pane of a tab behind, nor in a list that names the ticket in another pane', () => {
    const document = page('standard-layout-2023');
    expect(zendeskPage.place(document, ticket('4822'))).toBeNull();
  });

  test('2024: in the pane that says it is active, beside the SLA where the via label is hidden', () => {
    const document = page('standard-layout-2024');
    const placement = zendeskPage.place(document, ticket('102'));
    expect(placement).toMatchObject({ mode: 'before', candidate: '[data-test-id^="sla-policy-"]' });
    expect(placement?.element.closest('#pane-102')).not.toBeNull();
  });

  test.each(['101', '1021', '10', '999'])('2024: not for ticket %s, which is behind or not there', (id) => {
    const document = page('standard-layout-2024');
    expect(zendeskPage.place(document, ticket(id))).toBeNull();
  });

  test('2024: moves with the pane that comes to the front', () => {
    const document = page('standard-layout-2024');
    document.querySelector('#pane-102')?.setAttribute('data-is-active', 'false');
    document.querySelector('#pane-1021')?.setAttribute('data-is-active', 'true');
    expect(zendeskPage.place(document, ticket('102'))).toBeNull();
    expect(zendeskPage.place(document, ticket('1021'))?.element.closest('#pane-1021')).not.toBeNull();
  });

  test('2026: after the subject in a custom layout without a header line', () => {
    const document = page('custom-layout-2026');
    const placement = zendeskPage.place(document, ticket('77'));
    expect(placement).toMatchObject({
      mode: 'after',
      candidate: 'input[data-test-id="omni-header-subject"]',
    });
    expect(placement?.element.id).toBe('subject-77');
    expect(zendeskPage.place(document, ticket('78'))).toBeNull();
  });

  test('the attribute overrules a class left over from the year before', () => {
    const document = page('custom-layout-2026');
    document.querySelector('[data-is-active="false"]')?.classList.add('active');
    expect(zendeskPage.place(document, ticket('78'))).toBeNull();
  });

  test('looks in the whole pane when the part with the number has no place', () => {
    const document = parse(`<div class="ticket-panes-grid-layout" data-is-active="true">
      <div><span data-test-id="omni-header-via-label"></span></div><div data-side-conversations-anchor-id="5"></div></div>`);
    expect(zendeskPage.place(document, ticket('5'))?.mode).toBe('before');
    expect(zendeskPage.place(document, ticket('6'))).toBeNull();
  });

  test('before Agent Workspace: in the workspace in front, which carries no number', () => {
    const document = page('before-agent-workspace');
    const placement = zendeskPage.place(document, ticket('31'));
    expect(placement).toMatchObject({ mode: 'after', candidate: '[data-test-id="ticket-pane-subject"]' });
    expect(placement?.element.getAttribute('value')).toBe('First');
    document.querySelector('.workspace:last-of-type')?.setAttribute('hidden', '');
    expect(zendeskPage.place(document, ticket('31'))).toBeNull();
  });

  test('on an organisation: after its heading, not after one in a ticket that stays mounted', () => {
    const document = page('organization');
    const placement = zendeskPage.place(document, account('509974'));
    expect(placement?.element.id).toBe('organization-name');
    expect(placement?.mode).toBe('after');
  });

  test('on an organisation: not in the ticket that is still in front', () => {
    const document = page('organization');
    document.querySelector('[data-is-active]')?.setAttribute('data-is-active', 'true');
    expect(zendeskPage.place(document, account('509974'))?.element.id).toBe('organization-name');
  });

  test('an element hidden in any way is no place', () => {
    const document = page('organization');
    document.querySelector('section')?.setAttribute('hidden', '');
    expect(zendeskPage.place(document, account('509974'))).toBeNull();
  });

  test('an id that is no number finds nothing and breaks no selector', () => {
    const document = page('standard-layout-2024');
    for (const id of ['new', '102"]', '']) expect(zendeskPage.place(document, ticket(id))).toBeNull();
  });

  test('an empty page has no place, and every placement comes from a selector the overlay watches', () => {
    expect(zendeskPage.place(parse(''), ticket('102'))).toBeNull();
    expect(zendeskPage.place(parse(''), account('1'))).toBeNull();
    for (const [fixture, id] of [
      ['standard-layout-2023', '4821'],
      ['standard-layout-2024', '102'],
      ['custom-layout-2026', '77'],
    ] as const) {
      expect(zendeskPage.anchorSelectors).toContain(zendeskPage.place(page(fixture), ticket(id))?.candidate);
    }
  });
});
