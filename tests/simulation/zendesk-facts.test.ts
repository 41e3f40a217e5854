import { describe, expect, it } from 'vitest';
import { AccountFacts } from '../../lib/domain/model/account-facts';
import { recordKey } from '../../lib/domain/model/record-key';
import { StoredTicket } from '../../lib/domain/model/stored-ticket';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { REF, TICKET } from './zendesk-ticket';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const ACCOUNT = 'acme.zendesk.com';
const LATER = 61 * SECOND;

const factsOf = async (browser: SimulatedBrowser, id = TICKET) =>
  (await browser.tools().copies.read(recordKey({ ...REF, id: String(id) } as never), StoredTicket))?.value
    .facts;

const asked = (world: World, path: RegExp) =>
  world.sandbox.log.clientCalls().filter((call) => path.test(call.path)).length;

/** What a page is answered, or the code it is refused with. */
async function asks(
  world: World,
  browser: SimulatedBrowser,
  name: string,
  request: object,
): Promise<Record<string, unknown>> {
  const reply = browser.fromPage(name, { account: ACCOUNT, ...request });
  await world.rest();
  const { ok, answer, error } = (await reply) as { ok: boolean; answer: object; error: { code: string } };
  return ok ? { ...answer } : { refused: error.code };
}

describe('what the host counts of a ticket', () => {
  it.each(['ticket', 'top-level'] as const)('comes with it, beside or inside: %s', async (placement) => {
    const world = new World();
    world.sandbox.zendesk.switches.sideloadPlacement = placement;
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    expect((await factsOf(maya))?.counts).toMatchObject({ reopens: 0, groupStations: 1, replies: 1 });
    expect(maya.paint(TICKET)).toMatchObject({ number: 83, band: 'critical' });
    expect(asked(world, /audits/)).toBe(0);
  });

  it('leads to one request more only for a ticket that came back, and to none while nothing further happens', async () => {
    const world = new World();
    const { zendesk } = world.sandbox;
    const maya = world.browser('maya');
    zendesk.setField(TICKET, { status: 'pending' });
    await world.pass(MINUTE);
    zendesk.setField(TICKET, { status: 'solved' });
    const tab = await maya.openTicket(TICKET);
    expect(asked(world, /audits/)).toBe(0);

    await world.pass(LATER);
    zendesk.customerWrites(TICKET, 'It is broken again.');
    await world.pass(LATER);
    await maya.showTicket(tab, TICKET);
    expect(asked(world, /audits/)).toBe(1);
    const facts = await factsOf(maya);
    expect(facts?.counts?.reopens).toBe(1);
    expect(facts?.history?.complete).toBe(true);
    expect(
      facts?.history?.events.flatMap((event) => (event.kind === 'status' ? [event.to] : [])).slice(-3),
    ).toEqual(['pending', 'solved', 'open']);
    expect(facts?.pendings?.at(-1)?.until).not.toBeNull();

    await world.pass(LATER);
    zendesk.customerWrites(TICKET, 'Still broken.');
    await world.pass(LATER);
    await maya.showTicket(tab, TICKET);
    expect(asked(world, /audits/)).toBe(1);
    expect((await factsOf(maya))?.history).toEqual(facts?.history);

    zendesk.setField(TICKET, { groupId: zendesk.state.directory.groupId('engineering') });
    await world.pass(LATER);
    await maya.showTicket(tab, TICKET);
    expect(asked(world, /audits/)).toBe(2);
    expect((await factsOf(maya))?.history?.events.at(-1)).toMatchObject({ kind: 'group' });
    expect(maya.failures).toEqual([]);
  });
});

describe('a deed on a ticket that came back', () => {
  it('loses nothing of its history, neither for the note nor afterwards', async () => {
    const world = new World();
    const { zendesk } = world.sandbox;
    const maya = world.browser('maya');
    zendesk.setField(TICKET, { status: 'solved' });
    await world.pass(MINUTE);
    zendesk.customerWrites(TICKET, 'It is broken again.');
    await world.pass(LATER);
    await maya.openTicket(TICKET);
    const before = await factsOf(maya);
    expect(before?.history?.complete).toBe(true);
    await maya.fromPage('escalate', { ref: REF });
    await world.pass(12 * SECOND);
    const after = await factsOf(maya);
    expect(after?.events).toHaveLength(1);
    expect(after?.history).toEqual(before?.history);
    expect(after?.pendings).toEqual(before?.pendings);
    expect(after?.surveys).toEqual(before?.surveys);
    expect(after?.customerTickets).not.toBeNull();
  });
});

describe('fields that somebody mapped', () => {
  const mapping = {
    account: { tier: 'tier', contractValue: 'arr', renewalAt: 'renewal' },
    ticket: {} as Record<string, string>,
  };

  it('are read at once on what is in sight, and nothing else changes', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    const before = await asks(world, maya, 'read-mapping', {});
    expect(before).toMatchObject({ mappable: true, mapping: null, revision: 0 });
    const [northwind] = world.sandbox.seed.accounts;
    const example = before.example as { name: string; readings: Record<string, object> };
    expect(example.name).toBe('Northwind Logistics');
    expect(example.readings.arr).toMatchObject({ contractValue: { number: northwind?.arr } });
    // Asked once in an hour, however often settings are opened.
    await asks(world, maya, 'read-mapping', {});
    expect([asked(world, /organization_fields/), asked(world, /ticket_fields/)]).toEqual([1, 1]);
    expect((await factsOf(maya))?.customer?.contractValue).toBeNull();

    const fields = before.fields as { title: string; key: string }[];
    const product = fields.find(({ title }) => title === 'Product')?.key ?? '';
    world.sandbox.zendesk.setCustomField(TICKET, 'Product', 'fleet_app');
    const saved = { ...mapping, ticket: { product } };
    await world.pass(SECOND);
    expect(await asks(world, maya, 'save-mapping', { mapping: saved, revision: 0 })).toEqual({});
    const facts = await factsOf(maya);
    expect(facts).toMatchObject({
      customer: { contractValue: northwind?.arr },
      renewal: { at: Date.parse(northwind?.renewal ?? '') },
      fields: { product: 'fleet_app' },
    });
    expect(facts?.customerTickets?.tickets.find(({ id }) => id === String(TICKET))?.product).toBeNull();
    await world.pass(11 * MINUTE);
    await maya.showTicket(maya.openTab(`https://${ACCOUNT}/agent/tickets/${TICKET}`), TICKET);
    const listed = (await factsOf(maya))?.customerTickets?.tickets;
    expect(listed?.find(({ id }) => id === String(TICKET))?.product).toBe('fleet_app');
  });

  it('are kept for the one who saved first; the other is told', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    expect(await asks(world, maya, 'save-mapping', { mapping, revision: 0 })).toEqual({});
    const late = { mapping: { account: {}, ticket: {} }, revision: 0 };
    expect(await asks(world, maya, 'save-mapping', late)).toEqual({ refused: 'changed-meanwhile' });
    expect(await asks(world, maya, 'read-mapping', {})).toMatchObject({ mapping, revision: 1 });
    expect(await asks(world, maya, 'save-mapping', { mapping: null, revision: 1 })).toEqual({});
    expect(await asks(world, maya, 'read-mapping', {})).toMatchObject({ mapping: null, revision: 2 });
  });

  it('are kept in the clear, and the example only sealed', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    await asks(world, maya, 'read-mapping', {});
    await asks(world, maya, 'save-mapping', { mapping, revision: 0 });
    expect(maya.local.get(`mapping:${ACCOUNT}`)).toEqual({ mapping, revision: 1 });
    expect(JSON.stringify([...maya.local.values()])).not.toContain('Northwind');
  });
});

describe('what customers answered', () => {
  const show = async (world: World, browser: SimulatedBrowser, customer: number) => {
    const address = `https://${ACCOUNT}/agent/organizations/${customer}`;
    const records = [{ kind: 'account', id: String(customer) }];
    const request = { host: 'zendesk', account: ACCOUNT, pageHost: ACCOUNT, records };
    void browser.fromTab(browser.openTab(address), 'visible', request);
    await world.rest();
    const key = recordKey({ host: 'zendesk', account: ACCOUNT, kind: 'account', id: String(customer) });
    return (await browser.tools().copies.read(key, AccountFacts))?.value.surveys;
  };
  const ofTicket = (surveys: AccountFacts['surveys'], id: number) =>
    surveys?.filter(({ ticketId }) => ticketId === String(id));

  it.each([
    ['two-answers', 1],
    ['five-stars', 2],
  ] as const)('an administrator sees exactly, once in a day: %s', async (kind, value) => {
    const world = new World();
    const { zendesk } = world.sandbox;
    zendesk.switches.surveys = kind;
    const northwind = zendesk.state.directory.organizationId('northwind-logistics');
    zendesk.customerRates(4812, 'bad', 2);
    const ratedAt = Math.floor(world.now() / SECOND) * SECOND;
    await world.pass(5 * MINUTE);
    // Something else changes the ticket: the moment of the answer stays.
    zendesk.setField(4812, { tags: ['touched'] });
    const grace = world.browser('grace');
    const surveys = await show(world, grace, northwind);
    expect(ofTicket(surveys, 4812)).toEqual([
      { at: ratedAt, survey: 'csat', scale: '1-5', value, ticketId: '4812' },
    ]);
    const requests = () => asked(world, /survey_responses|satisfaction_ratings/);
    const first = requests();
    expect(first).toBeLessThanOrEqual(2);
    await world.pass(11 * MINUTE);
    expect(ofTicket(await show(world, grace, northwind), 4812)?.[0]?.at).toBe(ratedAt);
    expect(requests()).toBe(first);
  });

  it('an agent sees by the tickets, is refused once, and is not refused again', async () => {
    const world = new World();
    const { zendesk } = world.sandbox;
    const { directory } = zendesk.state;
    const [one, other] = [TICKET, 4830].map((id) => zendesk.ticket(id).organizationId ?? 0);
    zendesk.customerRates(TICKET, 'bad');
    zendesk.customerRates(4830, 'good');
    expect(directory.people.get(directory.userId('maya'))?.role).toBe('agent');
    const maya = world.browser('maya');
    // Who asks is known first: a refusal is remembered of a person. This ticket has no customer.
    await maya.openTicket(4795);
    await world.pass(MINUTE);
    expect(ofTicket(await show(world, maya, one ?? 0), TICKET)).toMatchObject([{ value: 1, scale: '1-5' }]);
    const refused = asked(world, /survey_responses|satisfaction_ratings/);
    expect(refused).toBeGreaterThan(0);
    expect(ofTicket(await show(world, maya, other ?? 0), 4830)).toMatchObject([{ value: 5 }]);
    expect(asked(world, /satisfaction_ratings/)).toBe(1);
    await maya.openTicket(TICKET);
    expect((await factsOf(maya))?.surveys).toContainEqual(
      expect.objectContaining({ ticketId: String(TICKET), value: 1 }),
    );
    expect(maya.failures).toEqual([]);
  });
});

describe('business hours', () => {
  it.each(['rails', 'iana'] as const)(
    'are shown to an administrator, whatever the zone is called: %s',
    async (zones) => {
      const world = new World();
      world.sandbox.zendesk.switches.scheduleZones = zones;
      const grace = world.browser('grace');
      await grace.openTicket(TICKET);
      const { calendars } = await asks(world, grace, 'read-calendars', {});
      expect(calendars).toMatchObject([
        {
          name: 'Support, Europe',
          holidaysKnown: true,
          calendar: { timeZone: 'Europe/Copenhagen', holidays: expect.arrayContaining(['2026-12-25']) },
        },
        { name: 'Support, America', calendar: { timeZone: 'America/New_York' } },
      ]);
      await asks(world, grace, 'read-calendars', {});
      expect(asked(world, /schedules\.json/)).toBe(1);
    },
  );

  it('are not for agents, which is no failure', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    expect(await asks(world, maya, 'read-calendars', {})).toEqual({ calendars: null });
    await world.pass(61 * MINUTE);
    expect(await asks(world, maya, 'read-calendars', {})).toEqual({ calendars: null });
    expect(asked(world, /schedules/)).toBe(1);
  });
});

it('nothing of this moves the numbers of the seeded tickets', async () => {
  const world = new World();
  const maya = world.browser('maya');
  await maya.openTicket(TICKET);
  await maya.openTicket(4830);
  expect(maya.paint(TICKET)).toMatchObject({ number: 83, band: 'critical' });
  expect(maya.paint(4830)).toMatchObject({ number: 99, band: 'critical' });
});
