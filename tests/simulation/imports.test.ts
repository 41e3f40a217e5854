import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../lib/domain/default-policy/default-policy';
import { listCustomers } from '../../lib/messages/list-customers';
import { matchImportCustomers } from '../../lib/messages/match-import-customers';
import { PanelState } from '../../lib/messages/panel-state';
import { readImports } from '../../lib/messages/read-imports';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { TICKET } from './zendesk-ticket';

const ACCOUNT = 'acme.zendesk.com';

async function customerOf(world: World, browser: SimulatedBrowser) {
  const id = String(world.sandbox.zendesk.ticket(TICKET).organizationId);
  const ref = { host: 'zendesk' as const, account: ACCOUNT, kind: 'account' as const, id };
  const tab = browser.openTab(`https://${ACCOUNT}/agent/organizations/${id}/tickets`);
  const place = { host: 'zendesk', account: ACCOUNT, pageHost: ACCOUNT, records: [{ kind: 'account', id }] };
  void browser.fromTab(tab, 'visible', place);
  await world.rest();
  return ref;
}

async function shown(browser: SimulatedBrowser) {
  const { answer } = (await browser.fromPage('read-panel', { windowId: 1 })) as { answer: unknown };
  const { record } = PanelState.parse(answer);
  if (record.kind !== 'account') throw new Error('No customer is in front.');
  return record.health;
}

const metric = async (browser: SimulatedBrowser, id: string) =>
  (await shown(browser))?.metrics.find((one) => one.metric === id)?.score ?? null;

const columns = ['customer', 'day', 'adoption'];
const mapping = {
  account: { column: 'customer', by: 'id' as const },
  date: { column: 'day' },
  metrics: [{ column: 'adoption', metric: 'adoption' }],
  notation: 'point' as const,
  dates: 'iso' as const,
};
const told = {
  fileName: 'usage.csv',
  rows: 1,
  refused: 0,
  customers: 1,
  metrics: ['adoption'],
  from: 1,
  until: 2,
};

describe('CO14: imported numbers', () => {
  it('CO14, HS1: change a customer’s health when the file is finished, not before, and not after it is taken back', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const ref = await customerOf(world, maya);
    const before = await metric(maya, 'adoption');
    const bring = (id: string, value: number) =>
      maya.fromPage('keep-import', {
        what: 'part',
        id,
        customers: [{ ref, measures: { adoption: [{ at: world.now(), value }] } }],
      });
    const finish = (id: string) =>
      maya.fromPage('keep-import', { what: 'finish', id, told, columns, mapping });
    await bring('import-one', 100);
    expect(await metric(maya, 'adoption')).toBe(before);
    await finish('import-one');
    await world.rest();
    const high = await metric(maya, 'adoption');
    expect(high).toBeGreaterThan(9);
    await world.pass(60_000);
    await bring('import-two', 0);
    await finish('import-two');
    const low = await metric(maya, 'adoption');
    expect(low).toBeLessThan(1);
    const { answer } = (await maya.fromPage('read-imports', {})) as { answer: unknown };
    expect(readImports.answer.parse(answer).imports.map(({ id }) => id)).toEqual([
      'import-two',
      'import-one',
    ]);
    expect(await maya.fromPage('read-import-mapping', { columns: columns.toReversed() })).toMatchObject({
      answer: { mapping },
    });
    maya.stopWorker();
    await maya.fromPage('take-back-import', { id: 'import-two' });
    expect(await metric(maya, 'adoption')).toBe(high);
    await maya.fromPage('take-back-import', { id: 'import-one' });
    expect(await metric(maya, 'adoption')).toBe(before);
    expect(maya.failures).toEqual([]);
  });

  it('CO14: change the portfolio, also of a customer that nobody looks at', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const ref = await customerOf(world, maya);
    const [tab] = maya.tabs;
    if (tab === undefined) throw new Error('No tab is open.');
    void maya.fromTab(tab, 'visible', { host: 'zendesk', account: ACCOUNT, pageHost: ACCOUNT, records: [] });
    await world.rest();
    const pulls = async () => {
      const filter = { text: '', likelihood: null, segment: null, cohort: null, expansion: false };
      const { answer } = (await maya.fromPage('list-customers', {
        ...{ from: 0, count: 50, filter, cohortsBy: 'tier', sort: { by: 'call', descending: true } },
      })) as { answer: unknown };
      const { rows } = listCustomers.answer.parse(answer);
      return rows.find((row) => row.ref.id === ref.id)?.pulls.map((one) => one.metric);
    };
    expect(await pulls()).not.toContain('adoption');
    await maya.fromPage('keep-import', {
      ...{ what: 'part', id: 'import-one' },
      customers: [{ ref, measures: { adoption: [{ at: world.now(), value: 0 }] } }],
    });
    await maya.fromPage('keep-import', { what: 'finish', id: 'import-one', told, columns, mapping });
    await world.rest();
    expect(await pulls()).toContain('adoption');
  });

  it('CO14: customers are recognised by id, by name whatever its case, and offered where a name is written wrongly', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const ref = await customerOf(world, maya);
    const name = world.sandbox.zendesk.state.directory.organizations.get(Number(ref.id))?.name ?? '';
    const match = async (by: string, ...words: string[]) => {
      const { answer } = (await maya.fromPage('match-import-customers', { by, account: null, words })) as {
        answer: unknown;
      };
      return matchImportCustomers.answer.parse(answer).matches;
    };
    expect(await match('id', ref.id, '999999999', 'nobody')).toMatchObject([
      { customer: { ref }, met: true },
      { customer: { ref: { id: '999999999' } }, met: false },
      { customer: null, met: false },
    ]);
    const wrong = `${name.slice(0, 3)}${name.slice(4)}`;
    expect(await match('name', ` ${name.toUpperCase()} `, wrong)).toMatchObject([
      { customer: { ref } },
      { customer: null, alike: [{ ref }] },
    ]);
  });

  it('CO14: customers are recognised by the tickets of theirs that were seen, and no host is asked for them', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    const { organizationId } = world.sandbox.zendesk.ticket(TICKET);
    const name = world.sandbox.zendesk.state.directory.organizations.get(Number(organizationId))?.name ?? '';
    const words = [name, `${name.slice(0, 3)}${name.slice(4)}`];
    const match = async () => {
      const request = { by: 'name', account: null, words };
      const { answer } = (await maya.fromPage('match-import-customers', request)) as { answer: unknown };
      return matchImportCustomers.answer.parse(answer).matches;
    };
    const ref = { host: 'zendesk', account: ACCOUNT, kind: 'account', id: String(organizationId) };
    const found = [
      { customer: { ref, name }, met: true, several: false },
      { customer: null, alike: [{ ref }] },
    ];
    const asked = world.sandbox.log.clientCalls().length;
    expect(await match()).toMatchObject(found);
    expect(world.sandbox.log.clientCalls()).toHaveLength(asked);
    // Met twice, it is still one.
    await customerOf(world, maya);
    expect(await match()).toMatchObject(found);
  });

  it('wiping one account forgets what was imported of it, and says what is unsent before', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    const ref = await customerOf(world, maya);
    void maya.fromTab(tab, 'escalate', {
      ref: { host: 'zendesk', account: ACCOUNT, kind: 'ticket', id: String(TICKET) },
    });
    await maya.fromPage('keep-import', {
      ...{ what: 'part', id: 'import-one' },
      customers: [{ ref, measures: { adoption: [{ at: world.now(), value: 1 }] } }],
    });
    await maya.fromPage('keep-import', { what: 'finish', id: 'import-one', told, columns, mapping });
    const role = defaultPolicy.roles[0]?.id ?? '';
    await maya.fromPage('name-owner', { account: ACCOUNT, role, personId: '9001', kind: 'person' });
    expect(JSON.stringify([...maya.local])).toContain('"9001"');
    expect(await maya.fromPage('read-stored', {})).toMatchObject({
      answer: { unsent: [{ account: ACCOUNT, count: 1 }], rows: { imports: 1 } },
    });
    await maya.fromPage('wipe', { what: 'account', account: ACCOUNT });
    await world.rest();
    expect(await maya.outbox()).toEqual([]);
    expect(await maya.fromPage('read-stored', {})).toMatchObject({
      answer: { unsent: [], rows: { imports: 0 } },
    });
    expect([...maya.local.keys()].filter((key) => key.includes(ACCOUNT))).toEqual([]);
    expect(JSON.stringify([...maya.local])).not.toContain('"9001"');
    await maya.fromPage('wipe', { what: 'everything' });
    expect(maya.failures).toEqual([]);
  });
});
