import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { DurableDatabase } from '../../lib/cache/durable-database';
import { HistoryStore } from '../../lib/cache/history-store';
import { runReplay } from '../../lib/command-line/run-replay';
import { StoredTicket } from '../../lib/domain/model/stored-ticket';
import type { TicketRecord } from '../../lib/domain/model/ticket-record';
import { loadHistory } from '../../lib/domain/replay/load-history';
import { readHistory } from '../../lib/messages/read-history';
import { withDesk } from '../../lib/worker/with-desk';
import { salesforceTime } from '../sandbox/salesforce/salesforce-time';
import { salesforceId } from '../sandbox/seed/salesforce-id';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ACCOUNT = 'acme.my.salesforce.com';

/** A browser of somebody who is connected to an org with so many cases, changed over the last twelve weeks. */
async function org(cases: number, change: (world: World) => void = () => {}) {
  const world = new World();
  const { salesforce, seed } = world.sandbox;
  const [sample] = salesforce.org.all('Case').filter(({ IsClosed }) => IsClosed === true);
  const { salesforceId: agent } = seed.people.find(({ key }) => key === 'maya') ?? { salesforceId: '' };
  for (const { Id } of salesforce.org.all('Case')) salesforce.org.remove('Case', Id);
  salesforce.org.deleted.length = 0;
  let row = 0;
  const rowOf = (prefix: string) => salesforceId(prefix, 700_000 + row++);
  for (let index = 0; index < cases; index += 1) {
    const Id = salesforceId('500', 600_000 + index);
    const opened = world.now() - DAY - Math.floor(((80 * DAY) / cases) * (cases - index));
    const stamps = (at: number, by = agent) => ({ CreatedDate: salesforceTime(at), CreatedById: by });
    const closed = opened + 5 * HOUR;
    // Some change in the same moment.
    const changed = salesforceTime(closed + (index % 3 === 0 ? 0 : MINUTE));
    salesforce.org.seed('Case', {
      ...sample,
      Id,
      ...stamps(opened),
      Subject: `Trucks of Omar ${index}`,
      Description: 'Our trucks cannot sync, this is unacceptable.',
      Product__c: index % 2 === 0 ? 'Mobile app' : 'written by Omar',
      ClosedDate: salesforceTime(closed),
      LastModifiedDate: changed,
      SystemModstamp: changed,
    });
    const history = (at: number, Field: string, OldValue: string | null, NewValue: string | null) =>
      salesforce.org.seed('CaseHistory', {
        Id: rowOf('017'),
        CaseId: Id,
        Field,
        OldValue,
        NewValue,
        ...stamps(at),
      });
    history(opened, 'created', null, null);
    history(opened + HOUR, 'Status', 'New', 'Working');
    if (index % 10 === 0) history(opened + 2 * HOUR, 'IsEscalated', 'false', 'true');
    history(closed, 'Status', 'Working', 'Closed');
    salesforce.org.seed('EmailMessage', {
      Id: rowOf('02s'),
      ParentId: Id,
      Incoming: false,
      Status: '3',
      MessageDate: salesforceTime(opened + HOUR),
      TextBody: 'We will call Omar Haddad by Friday.',
      ...stamps(opened + HOUR),
    });
    salesforce.org.seed('CaseComment', {
      Id: rowOf('00a'),
      ParentId: Id,
      IsPublished: false,
      CommentBody: 'Omar is angry.',
      ...stamps(opened + 2 * HOUR),
    });
  }
  change(world);
  const browser = world.browser('maya');
  const connected = await browser.fromPage('connect', {
    host: 'salesforce',
    address: 'acme.lightning.force.com',
    clientId: salesforce.consumerKey,
  });
  expect(connected).toMatchObject({ ok: true });
  await world.rest();
  world.sandbox.log.clear();
  return { world, browser, salesforce, ids: salesforce.org.all('Case').map(({ Id }) => Id) };
}

type Kind = 'list' | 'details' | 'surveys' | 'terms';

/** What was asked of the past: each an API call of the org's. */
function asked(world: World, kind?: Kind) {
  const marks: [Kind, RegExp][] = [
    ['list', /ORDER%20BY%20SystemModstamp%2C%20Id|%20ORDER%20BY%20Id%20LIMIT/],
    ['details', /ORDER%20BY%20CaseId|ORDER%20BY%20ParentId/],
    ['surveys', /FROM%20SurveyQuestionResponse/],
    ['terms', /FieldDefinition/],
  ];
  return world.sandbox.log.clientCalls({ host: ACCOUNT, class: 'api' }).flatMap((call) => {
    const [of] = marks.find(([, mark]) => mark.test(call.body ?? '')) ?? [];
    return of !== undefined && (kind === undefined || of === kind) ? [{ ...call, of }] : [];
  });
}

const idsAsked = (world: World) =>
  asked(world, 'details').flatMap(({ body }) => {
    const among = /WHERE%20Id%20IN%20\((.*?)\)/.exec(body ?? '')?.[1] ?? '';
    return [...among.matchAll(/500\w{15}/g)].map(([id]) => id);
  });

function mostInAMinute(world: World): number {
  const moments = asked(world).map(({ at }) => at);
  return Math.max(...moments.map((from) => moments.filter((at) => at >= from && at < from + MINUTE).length));
}

async function stored(browser: SimulatedBrowser): Promise<TicketRecord[]> {
  const database = new DurableDatabase({ indexedDB: browser.indexedDb, IDBKeyRange });
  const store = new HistoryStore(database);
  const records: TicketRecord[] = [];
  for (const month of await store.months(ACCOUNT)) records.push(...(await store.month(ACCOUNT, month)));
  database.close();
  return records;
}

const start = (browser: SimulatedBrowser) => browser.fromPage('start-history', { account: ACCOUNT });
const stop = (browser: SimulatedBrowser) =>
  browser.fromPage('stop-history', { account: ACCOUNT, forget: false });

async function reading(browser: SimulatedBrowser) {
  const reply = (await browser.fromPage('read-history', {})) as { answer: unknown };
  return readHistory.answer.parse(reply.answer).accounts.find(({ account }) => account === ACCOUNT)?.reading;
}

async function onDisk(browser: SimulatedBrowser) {
  const database = new DurableDatabase({ indexedDB: browser.indexedDb, IDBKeyRange });
  const found = await new HistoryStore(database).reading(ACCOUNT);
  database.close();
  return found;
}

async function exported(browser: SimulatedBrowser): Promise<string> {
  const parts: string[] = [];
  for (let at: string | null = null; ; ) {
    const reply = await browser.fromPage('export-history', { account: ACCOUNT, at });
    const { answer } = reply as { answer: { text: string; next: string | null } };
    parts.push(answer.text);
    if (answer.next === null) return parts.join('');
    at = answer.next;
  }
}

describe('the past of an org', { timeout: 300_000 }, () => {
  it('400 cases of twelve weeks are read by 10 calls, each case once', async () => {
    const { world, browser, ids } = await org(400);
    await world.pass(10 * MINUTE);
    expect(asked(world)).toEqual([]);
    await start(browser);
    await world.pass(3 * MINUTE);
    expect(await reading(browser)).toMatchObject({ state: 'complete', listed: 400, read: 400, refused: 0 });
    expect(asked(world, 'list')).toHaveLength(1);
    expect(asked(world, 'details')).toHaveLength(8);
    // What the words of the org mean: the tracked fields, the choices of its lists, and whether it has surveys.
    expect(asked(world)).toHaveLength(1 + 8 + 1);
    expect(idsAsked(world).sort()).toEqual([...ids].sort());
    const records = await stored(browser);
    expect(records).toHaveLength(400);
    expect(records.filter(({ history }) => history.complete)).toHaveLength(400);
    expect(records.filter(({ hostEscalatedAt }) => hostEscalatedAt !== 'never')).toHaveLength(40);
    const [first] = records;
    expect(first?.history).toMatchObject({
      opened: { by: 'customer', status: 'new' },
      events: expect.arrayContaining([
        expect.objectContaining({ kind: 'status', to: 'solved' }),
        expect.objectContaining({ kind: 'message', by: 'agent', public: true }),
        expect.objectContaining({ kind: 'message', by: 'agent', public: false }),
      ]),
    });
    expect(first?.messages).toHaveLength(2);
    expect(browser.failures).toEqual([]);
  });

  it('is brought up to date once a day: changed, mailed, commented and deleted cases alone', async () => {
    const { world, browser, salesforce, ids } = await org(60);
    await start(browser);
    await world.pass(5 * MINUTE);
    world.sandbox.log.clear();
    const [changed = '', mailed = '', commented = '', gone = ''] = ids;
    await world.pass(HOUR);
    salesforce.setField('Case', changed, { Status: 'Working', IsClosed: false });
    salesforce.customerWrites(mailed, 'It is back.');
    salesforce.colleagueWrites(commented, 'kwame', 'Called them.');
    salesforce.org.remove('Case', gone);
    world.sleep(20 * HOUR);
    await world.pass(HOUR);
    expect(asked(world)).toEqual([]);
    await world.pass(3 * HOUR);
    expect(asked(world, 'list')).toHaveLength(1);
    expect(idsAsked(world).sort()).toEqual([changed, mailed, commented].sort());
    expect(asked(world, 'details')).toHaveLength(1);
    const records = await stored(browser);
    expect(records).toHaveLength(59);
    const of = (id: string) => records.find(({ ref }) => ref.id === id);
    expect(of(changed)?.history.events.filter(({ kind }) => kind === 'status')).toHaveLength(3);
    expect(of(mailed)?.messages?.at(-1)).toMatchObject({ by: 'customer' });
    expect(await reading(browser)).toMatchObject({ state: 'complete', read: 3 });
  });

  it.each(['before', 'after'] as const)(
    'goes on where it was when the worker is stopped at any step, %s it',
    async (when) => {
      let kills = 0;
      for (const first of [1, 2, 4, 6, 8, 10, 12, 15, 18]) {
        const { world, browser, ids } = await org(120);
        await start(browser);
        let own = 0;
        for (let round = 0; round < 60 && (await onDisk(browser))?.state !== 'complete'; round += 1) {
          const life = browser.life();
          life.endAt(first + 3 * (round % 7), when);
          await world.pass(6_000);
          if (!life.dead) continue;
          own += 1;
          await world.pass(31_000);
        }
        await world.pass(5 * MINUTE);
        kills += own;
        expect((await stored(browser)).map(({ ref }) => ref.id).sort()).toEqual([...ids].sort());
        // What was under way is asked for again, nothing else.
        expect(asked(world, 'list').length + asked(world, 'details').length).toBeLessThanOrEqual(4 + own);
        expect(mostInAMinute(world)).toBeLessThanOrEqual(20);
        expect(browser.failures).toEqual([]);
      }
      expect(kills).toBeGreaterThan(12);
    },
  );

  it('rests while the org has little left, and goes on when there is room again', async () => {
    const { world, browser, salesforce } = await org(400);
    await start(browser);
    while (asked(world, 'details').length < 4) await world.pass(1_000);
    salesforce.switches.apiUsage = { used: 5_000, total: 5_000 };
    await world.pass(10 * MINUTE);
    const refused = asked(world).filter(({ status }) => status === 403);
    expect(refused.length).toBeLessThanOrEqual(2);
    expect(await reading(browser)).toMatchObject({ state: 'running', problem: 'rate-limited' });
    expect((await reading(browser))?.read).toBeGreaterThanOrEqual(200);
    salesforce.switches.apiUsage = { used: 100, total: 5_000 };
    await world.pass(3 * HOUR);
    expect(await reading(browser)).toMatchObject({ state: 'complete', read: 400, problem: null });
    expect(await stored(browser)).toHaveLength(400);
  });

  it('what field-level security hides, and what nobody tracks, is unknown and not "never"', async () => {
    const hidden = await org(20, ({ sandbox }) => {
      sandbox.salesforce.switches.hidden = ['CaseHistory'];
    });
    await start(hidden.browser);
    await hidden.world.pass(3 * MINUTE);
    for (const record of await stored(hidden.browser)) {
      expect(record.history.complete).toBe(false);
      expect(record.history.opened).toMatchObject({ by: null, status: null, priority: null, groupId: null });
      expect(record.hostEscalatedAt).toBeNull();
      expect(record.messages).not.toBeNull();
    }
    const untracked = await org(20, ({ sandbox }) => {
      sandbox.salesforce.switches.tracked = ['Status'];
    });
    await start(untracked.browser);
    await untracked.world.pass(3 * MINUTE);
    const records = await stored(untracked.browser);
    expect(records.filter(({ history }) => history.opened.priority === null)).toHaveLength(20);
    expect(records.filter(({ history }) => history.opened.groupId === null)).toHaveLength(20);
    // Two of them have changed it once: that much is known.
    expect(records.filter(({ hostEscalatedAt }) => hostEscalatedAt === null)).toHaveLength(18);
    const untold = await org(20, ({ sandbox }) => {
      sandbox.salesforce.switches.tellsTracked = false;
    });
    await start(untold.browser);
    await untold.world.pass(3 * MINUTE);
    expect((await stored(untold.browser)).every(({ history }) => history.opened.priority === null)).toBe(
      true,
    );
    expect(JSON.stringify([...untold.browser.local])).toContain('field-history');
  });

  it('a case is read once although pages of a list and of rows end anywhere; one that is too long has a gap', async () => {
    const { world, browser, salesforce, ids } = await org(120, ({ sandbox }) => {
      sandbox.salesforce.switches.queryPage = 40;
      const [long] = sandbox.salesforce.org.all('Case');
      for (let note = 0; note < 50; note += 1)
        sandbox.salesforce.colleagueWrites(long?.Id ?? '', 'kwame', `Note ${note}`);
    });
    await start(browser);
    while (asked(world, 'list').length < 2) await world.pass(500);
    // It changes while the list is read: it comes once more.
    const [, again = ''] = ids;
    salesforce.setField('Case', again, { Priority: 'Low' });
    await world.pass(90 * MINUTE);
    expect(await reading(browser)).toMatchObject({ state: 'complete', refused: 0 });
    const records = await stored(browser);
    expect(records.map(({ ref }) => ref.id).sort()).toEqual([...ids].sort());
    expect(records.filter(({ history }) => !history.complete).map(({ ref }) => ref.id)).toEqual([ids[0]]);
    expect(records.find(({ ref }) => ref.id === again)?.history.events).toContainEqual(
      expect.objectContaining({ kind: 'priority', to: 'low' }),
    );
  });

  it('a case that is deleted between list and details is forgotten; stopped is stopped', async () => {
    const { world, browser, salesforce, ids } = await org(120);
    await start(browser);
    while (asked(world, 'list').length < 1) await world.pass(500);
    for (const id of ids.slice(0, 60)) salesforce.org.remove('Case', id);
    while (asked(world, 'details').length < 1) await world.pass(500);
    await stop(browser);
    await start(browser);
    await stop(browser);
    await world.pass(HOUR);
    expect(asked(world, 'details')).toHaveLength(1);
    expect(await reading(browser)).toMatchObject({ state: 'stopped', read: 50 });
    // Two tabs press it: one run.
    await Promise.all([start(browser), start(browser)]);
    await world.pass(3 * MINUTE);
    expect(asked(world, 'list')).toHaveLength(1);
    expect(asked(world, 'details')).toHaveLength(3);
    expect((await stored(browser)).map(({ ref }) => ref.id).sort()).toEqual(ids.slice(60).sort());
  });

  it('lets a ticket be compared with what was solved lately, for no further call', async () => {
    const { world, browser, salesforce } = await org(60, ({ sandbox }) => {
      for (const { Id } of sandbox.salesforce.org.all('Case'))
        sandbox.salesforce.setField('Case', Id, { Type: 'Bug' });
    });
    const story = String(salesforce.org.all('Case')[0]?.Id);
    const facts = async () => {
      const copies = await browser.tools().copies.read(`${ACCOUNT}/ticket/${story}`, StoredTicket);
      return copies === null ? null : withDesk(browser.tools(), copies.value.facts);
    };
    const tab = browser.openTab(`https://acme.lightning.force.com/lightning/r/Case/${story}/view`);
    const place = { host: 'salesforce', account: ACCOUNT, pageHost: tab.url.hostname };
    void browser.fromTab(tab, 'visible', { ...place, records: [{ kind: 'ticket', id: story }] });
    await world.rest();
    expect((await facts())?.solved).toBeUndefined();
    await start(browser);
    await world.pass(3 * MINUTE);
    const solved = (await facts())?.solved ?? [];
    expect(solved).toHaveLength(50);
    expect(solved[0]).toMatchObject({ issueType: 'system-malfunction', openedAt: expect.any(Number) });
    await browser.fromPage('stop-history', { account: ACCOUNT, forget: true });
    expect((await facts())?.solved).toBeUndefined();
  });

  it('tells what was answered to surveys, by one more call for fifty cases', async () => {
    const { world, browser, ids } = await org(60, ({ sandbox }) => {
      const { salesforce } = sandbox;
      salesforce.switches.surveys = true;
      const [first = '', second = '', third = ''] = salesforce.org.all('Case').map(({ Id }) => Id);
      salesforce.answersSurvey(first, 'NPS', 3);
      salesforce.answersSurvey(second, 'CSAT', 5, false);
      // Of how many stars nobody says.
      salesforce.answersSurvey(third, 'Rating', 4);
    });
    await start(browser);
    await world.pass(3 * MINUTE);
    expect(asked(world, 'surveys')).toHaveLength(1);
    expect(asked(world, 'details')).toHaveLength(2);
    const records = await stored(browser);
    const surveys = ids.slice(0, 4).map((id) => records.find(({ ref }) => ref.id === id)?.surveys);
    expect(surveys).toMatchObject([
      [{ survey: 'nps', scale: '0-10', value: 3, ticketId: ids[0] }],
      [{ survey: 'csat', scale: '1-5', value: 5, ticketId: ids[1] }],
      [],
      [],
    ]);
  });

  it('is a file that the command line replays, with choices of lists and without a word of anybody', async () => {
    const { world, browser } = await org(60);
    await browser.fromPage('save-mapping', {
      account: ACCOUNT,
      mapping: { account: {}, ticket: { product: 'Product__c' } },
      revision: 0,
    });
    await start(browser);
    await world.pass(5 * MINUTE);
    const text = await exported(browser);
    const history = loadHistory(text);
    expect(history.tickets).toHaveLength(60);
    expect(new Set(history.tickets.map(({ product }) => product))).toEqual(new Set(['Mobile app', null]));
    for (const words of ['Omar', 'unacceptable', 'trucks', 'Trucks', 'angry'])
      expect(text).not.toContain(words);
    const folder = mkdtempSync(join(tmpdir(), 'bellwether-replay-'));
    const file = join(folder, 'history.json');
    writeFileSync(file, text);
    const read = (path: string) => readFileSync(path, 'utf8');
    const { code, output } = runReplay(['policies/four-levels.json', file], [], read);
    rmSync(folder, { recursive: true });
    expect(code).toBe(0);
    expect(output).toMatch(/Policy four-levels-1 over (59|60) tickets/);
  });
});
