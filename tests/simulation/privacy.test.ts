import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { CopiesDatabase } from '../../lib/cache/copies-database';
import { DurableDatabase } from '../../lib/cache/durable-database';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { REF, TICKET } from './zendesk-ticket';

/** Every value that lies on the disk, texts as they are and bytes as the characters they would be. */
async function atRest(browser: SimulatedBrowser): Promise<string> {
  const place = { indexedDB: browser.indexedDb, IDBKeyRange };
  const databases = [new CopiesDatabase(place), new DurableDatabase(place)];
  const rows: unknown[] = [...browser.local];
  for (const database of databases) {
    for (const table of database.tables) rows.push(...(await table.toArray()));
    database.close();
  }
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (ArrayBuffer.isView(value)) texts.push(Buffer.from(value.buffer).toString('latin1'));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) {
        texts.push(key);
        collect(member);
      }
    }
  };
  collect(rows);
  return texts.join('\n');
}

describe('what lies on the disk', () => {
  it('has none of the names, mails, subjects and messages of anybody', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const { seed, zendesk, faults } = world.sandbox;
    const tab = await maya.openTicket(TICKET);
    await maya.openTicket(4830);
    await maya.fromPage('list-owners', { account: REF.account });
    await maya.fromPage('escalate', { ref: REF, reason: 'Omar Haddad called the board' });
    // The host's own words on a refusal may name anybody.
    const words = JSON.stringify({ error: 'RecordInvalid', description: 'Assignee Maya Ortiz is suspended' });
    faults.add({ method: 'PUT', path: '/api/v2/tickets/4830.json', status: 422, body: words });
    await maya.fromPage('escalate', { ref: { ...REF, id: '4830' } });
    await world.pass(40 * 60_000);
    await maya.showTicket(tab, TICKET);
    const stored = await atRest(maya);

    // The search would find them: what the records are known by is there.
    expect(stored).toContain('acme.zendesk.com/ticket/4821');
    expect((await maya.outbox()).map(({ state }) => state).sort()).toEqual(['done', 'refused']);
    expect(zendesk.comments(TICKET).at(-1)?.body).toContain('Omar Haddad called the board');

    const secrets = [
      ...[...seed.people, ...seed.contacts].flatMap(({ name, email }) => [name, email]),
      ...seed.accounts.map(({ name }) => name),
      ...seed.tickets.flatMap(({ subject, messages }) => [subject, ...messages.map(({ text }) => text)]),
      'called the board',
      'is suspended',
    ];
    expect(secrets.length).toBeGreaterThan(1_000);
    expect(secrets.filter((secret) => secret.length > 4 && stored.includes(secret))).toEqual([]);
    // No token or key either: it lies in memory alone.
    const key = maya.session.get('sealing-key') as number[];
    expect(stored).not.toContain(Buffer.from(key).toString('latin1'));
  });

  it('what the panel shows of a refusal is in the host’s own words', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    const words = JSON.stringify({ error: 'RecordInvalid', description: 'Fill in the root cause.' });
    world.sandbox.faults.add({ method: 'PUT', status: 422, body: words });
    await maya.fromPage('escalate', { ref: REF });
    await world.pass(11_000);
    expect(await maya.fromPage('read-panel', { windowId: 1 })).toMatchObject({
      ok: true,
      answer: {
        record: {
          kind: 'ticket',
          nextKey: 'acme.zendesk.com/4821/1/0',
          outbox: [{ state: 'refused', problem: 'invalid', hostWords: 'Fill in the root cause.' }],
        },
      },
    });
  });
});
