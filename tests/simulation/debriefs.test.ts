import { describe, expect, it } from 'vitest';
import { readAuditLog } from '../../lib/messages/read-audit-log';
import { readDebriefs } from '../../lib/messages/read-debriefs';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { REF, TICKET } from './zendesk-ticket';

const MINUTE = 60_000;
const KEY = `${REF.account}/${TICKET}/1`;

/** A browser in which a ticket was escalated, taken up and closed again. */
async function closedEscalation(): Promise<{ world: World; browser: SimulatedBrowser }> {
  const world = new World();
  const browser = world.browser('maya');
  await browser.openTicket(TICKET);
  await browser.fromPage('escalate', { ref: REF, reason: 'They cannot work' });
  await world.pass(2 * MINUTE);
  await browser.fromPage('acknowledge', { ref: REF, seenKey: `${KEY}/0` });
  await world.pass(2 * MINUTE);
  await browser.fromPage('resolve', {
    ref: REF,
    seenKey: `${KEY}/1`,
    outcome: 'solved',
    cause: 'knowledge-gap',
  });
  await world.pass(2 * MINUTE);
  expect((await browser.outbox()).map(({ deed, state }) => [deed, state])).toEqual(
    expect.arrayContaining([
      ['escalated', 'done'],
      ['resolved', 'done'],
    ]),
  );
  return { world, browser };
}

async function debriefs(browser: SimulatedBrowser, wish: object = {}) {
  const all = { owner: null, issueType: null, discussed: 'all', from: 0, count: 20, ...wish };
  const reply = (await browser.fromPage('read-debriefs', all)) as { answer: unknown };
  const answer = readDebriefs.answer.parse(reply.answer);
  if (answer.state !== 'told') throw new Error('The debriefs are not told.');
  return answer;
}

async function log(browser: SimulatedBrowser, wish: object = {}) {
  const any = { record: '', person: null, kind: null, since: null, until: null, text: '' };
  const reply = (await browser.fromPage('read-audit-log', { ...any, from: 0, count: 100, ...wish })) as {
    answer: unknown;
  };
  const answer = readAuditLog.answer.parse(reply.answer);
  if (answer.state !== 'told') throw new Error('The log is not told.');
  return answer;
}

describe('after an escalation', { timeout: 120_000 }, () => {
  it('CO11: a closed one has its debrief, with course, outcome and cause', async () => {
    const { browser } = await closedEscalation();
    const told = await debriefs(browser);
    expect(told).toMatchObject({ total: 1, all: 1, open: 1 });
    expect(told.debriefs).toMatchObject([
      { ref: REF, cycle: 1, outcome: 'Solved', cause: 'Knowledge gap', note: null },
    ]);
    expect(told.debriefs[0]?.subject).toBeTruthy();
    expect(told.debriefs[0]?.customer).toContain('Northwind');
    expect(told.debriefs[0]?.stays.length).toBeGreaterThan(0);
    expect(await debriefs(browser, { discussed: 'done' })).toMatchObject({ total: 0, all: 1 });
    expect(await debriefs(browser, { issueType: told.debriefs[0]?.issueType.id })).toMatchObject({
      total: 1,
    });
    expect(await debriefs(browser, { owner: 'nobody-of-that-name' })).toMatchObject({ total: 0 });
  });

  it('CO11: what a coach wrote is kept; of two who write at once, the second is told, and nothing is overwritten', async () => {
    const { world, browser } = await closedEscalation();
    const save = (text: string, seen: number | null, discussed = false) =>
      browser.fromPage('save-coach-note', { ref: REF, cycle: 1, text, discussed, seen }) as Promise<{
        ok: boolean;
        answer?: { note: { at: number } };
      }>;
    const first = await save('Ask earlier', null);
    expect(first).toMatchObject({ ok: true, answer: { note: { text: 'Ask earlier', discussedAt: null } } });
    expect(await save('From another tab', null)).toEqual({ ok: false, error: { code: 'note-changed' } });
    const seen = first.answer?.note.at ?? 0;
    // In the same millisecond: still another version.
    const [one, other] = await Promise.all([save('One', seen, true), save('Other', seen)]);
    expect([one.ok, other.ok]).toEqual([true, false]);
    expect(one.answer?.note.at).toBeGreaterThan(seen);
    await browser.restart();
    expect((await debriefs(browser, { discussed: 'done' })).debriefs).toMatchObject([
      { note: { text: 'One', discussedAt: world.now() } },
    ]);
    const kept = [...browser.local].filter(([key]) => key.startsWith('coach-note:'));
    expect(kept).toHaveLength(1);
    expect(kept[0]?.[0]).toBe('coach-note:acme.zendesk.com/ticket/4821/1');
  });

  it('CO6: everything is in the log, with who and which policy, and can be searched', async () => {
    const { world, browser } = await closedEscalation();
    const me = String(world.sandbox.seed.people.find(({ key }) => key === 'maya')?.zendeskId);
    await browser.fromPage('say-signal', {
      ...{ ref: REF, rule: 'no-reply-in-time' },
      said: { kind: 'disagreed', reason: 'They were called' },
    });
    const all = await log(browser);
    const kinds = new Set(all.lines.map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['escalation', 'signal', 'opinion', 'writing']));
    expect(all.lines.map(({ at }) => at)).toEqual(all.lines.map(({ at }) => at).toSorted((a, b) => b - a));
    expect(new Set(all.lines.map(({ id }) => id)).size).toBe(all.lines.length);
    expect(all.persons).toEqual(expect.arrayContaining([{ id: me, name: expect.stringContaining('Maya') }]));

    const escalations = await log(browser, { kind: 'escalation' });
    expect(escalations.lines[0]).toMatchObject({
      ...{ ref: REF, personId: me, policyVersion: 'shipped-1', sentence: { key: 'panel_log_resolved' } },
    });
    expect(escalations.lines[0]?.noteId).toMatch(/^\d+$/);
    expect(escalations.lines.length).toBe(escalations.total);
    expect(await log(browser, { text: 'knowledge GAP' })).toMatchObject({ total: 1 });
    const own = all.lines.filter(({ ref }) => ref?.kind === 'ticket' && ref.id === '4821');
    expect(await log(browser, { record: '#4821' })).toMatchObject({ total: own.length, lines: own });
    expect(await log(browser, { record: '9999' })).toMatchObject({ total: 0, lines: [] });
    expect(await log(browser, { until: world.now() - 100 * MINUTE, kind: 'escalation' })).toMatchObject({
      total: 0,
    });
    const second = await log(browser, { from: 1, count: 1 });
    expect(second.lines).toEqual(all.lines.slice(1, 2));
    expect(browser.failures).toEqual([]);
  });

  it('CO6: after a restart names are gone, and so are the subjects: ids stand in their place', async () => {
    const { browser } = await closedEscalation();
    await browser.restart();
    const told = await log(browser);
    expect(JSON.stringify(told)).not.toContain('Maya');
    expect(told.lines.length).toBeGreaterThan(0);
    const { debriefs: cards } = await debriefs(browser);
    expect(cards.map(({ subject, customer }) => [subject, customer])).toEqual([[null, null]]);
  });
});
