import { describe, expect, it } from 'vitest';
import { parseMarkers } from '../../lib/domain/model/parse-markers';
import { slaClocks } from '../sandbox/zendesk/sla/sla-clocks';
import type { SimulatedBrowser, SimulatedTab } from './simulated-browser';
import { World } from './world';
import { markersOf } from './zendesk-ticket';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const WARNING = 30 * MINUTE;
const ACCOUNT = 'acme.zendesk.com';
const PAGE = `https://${ACCOUNT}/agent/dashboard`;
/** What the search does not know yet, what the tick has not seen yet, and a minute. */
const KNOWN_AFTER = 8 * MINUTE;
const at = (time: string) => Date.parse(`2026-03-02T${time}:00Z`);
const clock = (moment: number) => new Date(moment).toISOString().slice(11, 19);
const refOf = (id: number) => ({ host: 'zendesk', account: ACCOUNT, kind: 'ticket', id: String(id) });

/** What a deed was answered: what became of it, or why not. */
function outcome(reply: unknown): string {
  const { answer, error } = reply as { answer?: { outcome: string }; error?: { code: string } };
  return answer?.outcome ?? error?.code ?? 'nothing';
}

/** A clock of somebody's ticket as it truly ran: from when to when it was seen running to this deadline. */
interface Run {
  owner: number;
  id: string;
  dueAt: number;
  from: number;
  to: number;
}

/** The truth about all clocks, looked at every minute: no line of it goes through the extension. */
class Truth {
  readonly runs = new Map<string, Run>();

  constructor(
    private readonly world: World,
    private readonly owners: readonly number[],
  ) {}

  look(): void {
    const { tickets, directory } = this.world.sandbox.zendesk.state;
    const now = this.world.now();
    for (const ticket of tickets.values()) {
      if (ticket.assigneeId === null || !this.owners.includes(ticket.assigneeId)) continue;
      const latest = new Map(slaClocks(ticket, directory).map((each) => [each.metric, each]));
      for (const { metric, stage, breachAt } of latest.values()) {
        if (stage !== 'active' || breachAt === null) continue;
        const dueAt = Math.floor(breachAt / SECOND) * SECOND;
        const id = `${ACCOUNT}/ticket/${ticket.id}/${metric}/${dueAt}`;
        const key = `${ticket.assigneeId}/${id}`;
        const run = this.runs.get(key) ?? { owner: ticket.assigneeId, id, dueAt, from: now, to: now };
        this.runs.set(key, { ...run, to: now });
      }
    }
  }

  /** The alerts of somebody that have to be told, each with its moment: the clock was known before, and ran on for a minute. */
  alertsOf(owner: number, from: number, until: number): Map<string, number> {
    const alerts = new Map<string, number>();
    for (const run of this.runs.values()) {
      if (run.owner !== owner) continue;
      for (const [kind, moment] of [
        ['warning', run.dueAt - WARNING] as const,
        ['breach', run.dueAt] as const,
      ]) {
        const isKnown = moment >= run.from + KNOWN_AFTER && run.to >= moment + MINUTE;
        if (isKnown && moment > from && moment < until) alerts.set(`${run.id}/${kind}`, moment);
      }
    }
    return alerts;
  }
}

/** 25 open tickets with a service level, all of them Maya's, answered this morning. */
function handOut(world: World): number[] {
  const { zendesk } = world.sandbox;
  const { directory, tickets } = zendesk.state;
  const withPolicy = [...tickets.values()].filter(({ status, organizationId }) => {
    const tier = directory.organizations.get(organizationId ?? 0)?.tier;
    return (
      status !== 'solved' &&
      status !== 'closed' &&
      (tier === 'Strategic' || tier === 'Gold' || tier === 'Silver')
    );
  });
  const ids = withPolicy.map(({ id }) => id).slice(0, 25);
  const maya = directory.userId('maya');
  for (const { id, assigneeId } of tickets.values()) {
    if (assigneeId === maya && !ids.includes(id))
      zendesk.setField(id, { assigneeId: directory.userId('kwame') });
  }
  for (const [index, id] of ids.entries()) {
    const priority = (['urgent', 'high', 'normal'] as const)[index % 3] ?? 'normal';
    zendesk.setField(id, { assigneeId: maya, status: 'open', priority });
    zendesk.agentReplies(id, 'maya', 'We are looking into it.');
  }
  return ids;
}

/** The limits that the escalations of these tickets ran into, by the name of their pop-up, and who held the ticket then. */
function limitsEnded(
  world: World,
  ids: readonly number[],
): { id: string; at: number; holder: number | null }[] {
  return ids.flatMap((id) => {
    const notes = world.sandbox.zendesk
      .comments(id)
      .flatMap(({ body, at: writtenAt }) => parseMarkers(body).map((marker) => ({ ...marker, writtenAt })));
    return notes.flatMap(({ cycle, n, dueAt }, index) => {
      const next = notes[index + 1];
      if (dueAt === null || dueAt > world.now() || (next !== undefined && next.writtenAt <= dueAt)) return [];
      const key = `${ACCOUNT}/${id}/${cycle}/${n + 1}`;
      // A step reads the record first: while the host wants to be left alone it waits, and a little after that.
      const waits = dueAt > at('13:00') && dueAt < at('14:00');
      const holder = holderAt(world, id, dueAt);
      return [{ id: `climb|${ACCOUNT}/ticket/${id}|${key}`, at: waits ? at('14:01') : dueAt, holder }];
    });
  });
}

/** Whose a ticket was at a moment. */
function holderAt(world: World, id: number, moment: number): number | null {
  const changes = world.sandbox.zendesk
    .audits(id)
    .flatMap((audit) => audit.changes.map((change) => ({ ...change, at: audit.at })))
    .filter(({ field }) => field === 'assignee_id');
  const last = changes.findLast((change) => change.at <= moment);
  const holder = last?.to ?? changes[0]?.from ?? world.sandbox.zendesk.ticket(id).assigneeId;
  return typeof holder === 'number' ? holder : null;
}

interface Step {
  at: number;
  run(): unknown;
}

describe('a working day', () => {
  it('25 tickets, three tabs, a colleague, an outage, an hour of 429, workers stopped: all told, all written, all once', async () => {
    const world = new World();
    const { zendesk, faults, log } = world.sandbox;
    const ids = handOut(world);
    expect(ids).toHaveLength(25);
    zendesk.switches.searchLagSeconds = 120;
    const ticket = (index: number) => ids[index] ?? 0;
    const [A, B, C] = [ticket(0), ticket(1), ticket(2)];
    const people = {
      maya: zendesk.state.directory.userId('maya'),
      daniel: zendesk.state.directory.userId('daniel'),
    };
    const truth = new Truth(world, Object.values(people));
    const maya = world.browser('maya', 45 * SECOND);
    const daniel = world.browser('daniel', -2 * MINUTE);
    const tabs = [maya.openTab(PAGE), maya.openTab(PAGE), maya.openTab(PAGE)];
    const tab = (index: number) => tabs[index % 3] as SimulatedTab;
    let daniels = daniel.openTab(PAGE);
    const steps: Step[] = [];
    const step = (time: number, run: () => unknown) => steps.push({ at: time, run });
    const said: string[] = [];
    const deed = (time: number, who: string, name: string, ask: () => Promise<unknown>) =>
      step(time, () => {
        void ask().then((reply) => said.push(`${clock(time)} ${who} ${name}: ${outcome(reply)}`));
      });
    const press = (time: number, browser: SimulatedBrowser, where: () => SimulatedTab, id: number) =>
      deed(time, browser.person, 'escalate', () => browser.fromTab(where(), 'escalate', { ref: refOf(id) }));
    const say = (time: number, browser: SimulatedBrowser, name: string, id: number, more: object = {}) =>
      deed(time, browser.person, name, () =>
        browser.fromPage(name, { ref: refOf(id), seenKey: browser.paint(id)?.seenKey ?? '', ...more }),
      );

    // Nothing is said on the tickets while the host cannot be asked, so that what was known before is the truth.
    const isQuiet = (moment: number) =>
      (moment > at('10:45') && moment < at('12:15')) || (moment > at('12:45') && moment < at('14:17'));
    const spoken = (moment: number) => {
      let later = moment;
      while (isQuiet(later)) later += MINUTE;
      return later;
    };

    // Maya goes through her tickets, in three tabs, and through her list.
    for (let visit = 0; visit < 40; visit += 1) {
      const time = at('09:00') + (visit * 12 + 1) * MINUTE;
      step(time, () => maya.showTicket(tab(visit), ticket((visit * 7) % 25)));
      if (visit % 3 === 2) step(time + 3 * MINUTE, () => maya.showRows(tab(visit + 1), ids));
    }
    // Daniel looks at what is escalated, and at some others.
    for (let visit = 0; visit < 20; visit += 1) {
      const time = at('09:02') + visit * 24 * MINUTE;
      step(time, () => daniel.showTicket(daniels, ticket(visit % 3 === 2 ? (visit * 5) % 25 : visit % 3)));
    }
    // Customers write, each on a ticket of their own, and are answered early, late or not at all.
    for (let index = 3; index < 25; index += 1) {
      const asks = spoken(at('09:10') + ((index * 37) % 330) * MINUTE);
      const answer = [0.3, 0.6, 1.4, null][index % 4] ?? null;
      step(asks, () => zendesk.customerWrites(ticket(index), 'Is there any news?'));
      if (answer === null) continue;
      const target = [60, 120, 480][index % 3] ?? 480;
      const answered = spoken(asks + Math.round(answer * target) * MINUTE);
      step(answered, () => zendesk.agentReplies(ticket(index), 'maya', 'Here is what we found.'));
      if (index % 8 === 1)
        step(answered + 20 * MINUTE, () => zendesk.setField(ticket(index), { status: 'solved' }, 'maya'));
    }
    // Escalations: both press for one, each of them for another while the host cannot be reached.
    step(at('09:14'), () => maya.showTicket(tab(0), A));
    step(at('09:14') + 10 * SECOND, () => daniel.showTicket(daniels, A));
    press(at('09:15'), maya, () => tab(0), A);
    press(at('09:15') + 5 * SECOND, daniel, () => daniels, A);
    step(at('09:34'), () => daniel.showTicket(daniels, A));
    say(at('09:35'), daniel, 'acknowledge', A);
    step(at('10:40'), () => maya.showTicket(tab(1), B));
    step(at('11:19') + 30 * SECOND, () => maya.showTicket(tab(1), B));
    press(at('11:20'), maya, () => tab(1), B);
    step(at('12:40'), () => daniel.showTicket(daniels, C));
    step(at('13:19') + 30 * SECOND, () => daniel.showTicket(daniels, C));
    press(at('13:20'), daniel, () => daniels, C);
    step(at('14:29'), () => daniel.showTicket(daniels, B));
    say(at('14:30'), daniel, 'acknowledge', B);
    step(at('14:59'), () => maya.showTicket(tab(2), C));
    say(at('15:00'), maya, 'acknowledge', C);
    const closed = { outcome: 'solved', cause: 'product-defect' };
    step(at('15:59'), () => maya.showTicket(tab(0), A));
    say(at('16:00'), maya, 'resolve', A, closed);
    step(at('16:19'), () => daniel.showTicket(daniels, B));
    say(at('16:20'), daniel, 'resolve', B, closed);
    // The host: gone for half an hour, broken for another, and an hour in which it wants to be left alone.
    const path = /^\/api\/v2\//;
    let fault = { remove: () => {} };
    step(at('11:00'), () => (fault = faults.add({ path, drop: 'before' })));
    step(at('11:30'), () => {
      fault.remove();
      fault = faults.add({ path, status: 503, body: '' });
    });
    step(at('12:00'), () => fault.remove());
    step(
      at('13:00'),
      () => (fault = faults.add({ path, status: 429, headers: { 'retry-after': '120' }, body: '{}' })),
    );
    step(at('14:00'), () => fault.remove());
    // The browsers: workers stopped between and in the middle of what they do, one browser started anew.
    for (let minute = 7; minute < 480; minute += 9) {
      const time = at('09:00') + minute * MINUTE + 30 * SECOND;
      step(time, () => (minute % 2 === 0 ? maya : daniel).stopWorker());
      if (minute % 3 === 0)
        step(time + 70 * SECOND, () =>
          maya.life().endAt(5 + (minute % 40), minute % 2 === 0 ? 'after' : 'before'),
        );
    }
    step(at('12:32'), async () => {
      await daniel.restart();
      daniels = daniel.openTab(PAGE);
      await daniel.showTicket(daniels, A);
    });
    step(at('16:50'), () => maya.showRows(tab(0), ids));
    step(at('16:52'), () => maya.showTicket(tab(1), A));
    step(at('16:54'), () => maya.showTicket(tab(2), C));

    const start = world.now();
    expect(start).toBe(at('09:00'));
    for (const browser of [maya, daniel]) await browser.showRows(browser.tabs[0] as SimulatedTab, []);
    log.clear();
    steps.sort((one, other) => one.at - other.at);
    for (let minute = start; minute <= at('17:00'); minute += MINUTE) {
      while ((steps[0]?.at ?? Number.POSITIVE_INFINITY) <= minute) {
        const next = steps.shift();
        if (next === undefined) break;
        await world.pass(Math.max(next.at - world.now(), 0));
        await next.run();
        await world.rest();
        truth.look();
      }
      await world.pass(Math.max(minute - world.now(), 0));
      truth.look();
    }
    expect(clock(world.now())).toBe('17:00:00');
    for (const browser of [maya, daniel]) expect(browser.failures).toEqual([]);

    expect(said).toEqual([
      '09:15:00 maya escalate: queued',
      '09:15:05 daniel escalate: queued',
      '09:35:00 daniel acknowledge: queued',
      '11:20:00 maya escalate: queued',
      '13:20:00 daniel escalate: queued',
      '14:30:00 daniel acknowledge: queued',
      '15:00:00 maya acknowledge: queued',
      '16:00:00 maya resolve: queued',
      '16:20:00 daniel resolve: queued',
    ]);

    // What was written: every transition once, by one request, and on no other ticket.
    const written = [...zendesk.state.tickets.keys()].filter((id) => markersOf(world, id).length > 0);
    expect(written.sort()).toEqual([A, B, C].sort());
    expect(markersOf(world, A)).toEqual(['escalated 1/0', 'acknowledged 1/1', 'resolved 1/2']);
    expect(markersOf(world, B)).toEqual(['escalated 1/0', 'acknowledged 1/1', 'resolved 1/2']);
    expect(markersOf(world, C)).toEqual(['escalated 1/0', 'acknowledged 1/1']);
    expect(log.clientCalls({ method: 'PUT', status: 200 })).toHaveLength(8);
    const rowsOf = async (browser: SimulatedBrowser) =>
      (await browser.outbox()).map(
        ({ deed, ref, state, problem }) => `${deed} ${ref.id} ${state} ${problem}`,
      );
    expect(await rowsOf(maya)).toEqual([
      `escalated ${A} done null`,
      `escalated ${B} done null`,
      `acknowledged ${C} done null`,
      `resolved ${A} done null`,
    ]);
    expect(await rowsOf(daniel)).toEqual([
      `escalated ${A} done already-escalated`,
      `acknowledged ${A} done null`,
      `escalated ${C} done null`,
      `acknowledged ${B} done null`,
      `resolved ${B} done null`,
    ]);

    // What was told: every deadline that was known before, and every limit of an escalation that ended, within the minute; no more.
    for (const browser of [maya, daniel]) {
      const person = people[browser.person as keyof typeof people];
      const wanted = new Map([
        ...truth.alertsOf(person, start, world.now() - 2 * MINUTE),
        ...limitsEnded(world, [A, B, C])
          .filter(({ holder }) => holder === person)
          .map(({ id, at: due }) => [id, due] as const),
      ]);
      // Besides, each is told what became of their own escalations: `notices.test.ts` looks at that.
      const told = browser.notifications.filter(({ id }) => /^climb\||\/(warning|breach)$/.test(id));
      expect(told.map(({ id }) => id).sort(), browser.person).toEqual([...wanted.keys()].sort());
      for (const { id, at: moment } of told) {
        const late = (moment - (wanted.get(id) ?? 0)) / SECOND;
        expect(late, `${browser.person}: ${id}`).toBeGreaterThanOrEqual(0);
        expect(late, `${browser.person}: ${id}`).toBeLessThanOrEqual(60);
      }
    }
    expect(maya.notifications.length).toBeGreaterThan(12);

    // What is shown: Maya's list, and the three, as they are.
    for (const id of ids) {
      expect(maya.paint(id), `ticket ${id}`).toMatchObject({ problem: null });
      expect(maya.paint(id)?.readAt, `ticket ${id}`).toBeGreaterThan(at('16:40'));
    }
    expect([A, B, C].map((id) => maya.paint(id)?.escalation)).toEqual(['none', 'none', 'acknowledged']);
    expect(daniel.paint(B)?.escalation).toBe('none');

    // What it cost: the budget in every hour, and nothing while the host wanted to be left alone.
    for (const { person } of [maya, daniel]) {
      const calls = log.clientCalls({ user: person });
      for (let hour = start; hour < at('17:00'); hour += HOUR) {
        const counted = calls.filter((call) => call.at >= hour && call.at < hour + HOUR && call.status !== 0);
        expect(counted.length, `${person} from ${clock(hour)}`).toBeLessThanOrEqual(110);
      }
      // What was under way at the same moment cannot be called back: it is one try.
      const refused = [...new Set(calls.filter(({ status }) => status === 429).map((call) => call.at))];
      expect(refused.length).toBeGreaterThan(10);
      const gaps = refused.slice(1).map((moment, index) => moment - (refused[index] ?? 0));
      expect(Math.min(...gaps), `${person} after 429`).toBeGreaterThanOrEqual(119 * SECOND);
    }
  }, 180_000);
});
