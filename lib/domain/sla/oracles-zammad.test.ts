import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Calendar } from '../model/calendar';
import { HistoryEvent } from '../model/history-event';
import { SlaTargets } from '../model/sla-targets';
import type { TicketStatus } from '../model/ticket-status';
import type { ComputedClock } from './computed-clock';
import { hostClock } from './host-clock';
import { ownClocks } from './own-clocks';
import { timelineOf } from './timeline-of';

const FILE = '../shared/oracles/zammad-sla-lifecycles.json';
const MINUTE = 60_000;
/** Later than anything that happens to a ticket: its moments are set long after they are said to be. */
const LONG_AFTER = 30 * 24 * 3_600_000;

/**
 * Where Zammad of 2017 and we differ, and why. Every instant it asserts of a clock is compared all the same, each with that clock of
 * ours which says the same thing; the fields named here are not.
 */
const DIFFERENCES: { fields: string[]; reason: string }[] = [
  {
    fields: ['update_in_min', 'update_diff_in_min'],
    reason:
      'They count from the opening to the last contact, over every reply in between. Each run of ours is measured by itself; the deadline of the run is compared.',
  },
  {
    fields: [],
    reason:
      'Zammad has one update clock, started anew by whoever wrote last. Ours are two: `update` runs while the customer waits, Zendesk’s periodic update from reply to reply. Where the agent wrote last the latter is compared.',
  },
  {
    fields: [],
    reason:
      'Its test sets moments that no one history could hold (a first reply at 14:00 after an agent’s contact at 11:00, a closing moment of an open ticket): each clock is given a history with the moments it is about.',
  },
  {
    fields: [],
    reason:
      'An edited SLA applies to tickets that run already; ours keep the version in force when their run began. The edited SLA is compared as if it had been in force from the start.',
  },
  {
    fields: [],
    reason:
      'Its SLAs are chosen by any field of the ticket, ours by tier and priority. Conditions on titles and subjects are decided here.',
  },
];
const NOT_COMPARED = new Set(DIFFERENCES.flatMap(({ fields }) => fields));

/** Asserted, but no clock: what the ticket is called, and moments that an adapter reads from the host. */
const NO_CLOCK = new Set([
  'title',
  'group.name',
  'state.name',
  'article_count',
  'close_at',
  'last_contact_at',
  'last_contact_customer_at',
  'last_contact_agent_at',
]);

const Fields = z.record(z.string(), z.unknown());
const Oracle = z.object({
  scenarios: z.array(
    z.object({
      name: z.string(),
      steps: z.array(
        z.object({
          op: z.string(),
          line: z.number(),
          id: z.string().optional(),
          set: Fields.optional(),
          field: z.string().optional(),
          value: z.unknown().optional(),
          at: z.string().nullable().optional(),
          to: z.string().optional(),
        }),
      ),
    }),
  ),
});
type Fields = z.infer<typeof Fields>;
type Step = z.infer<typeof Oracle>['scenarios'][number]['steps'][number];

const moment = (text: unknown) => Date.parse(String(text).replace(' UTC', 'Z').replace(' ', 'T'));
const shown = (at: number | null | undefined) =>
  at == null ? null : new Date(at).toISOString().replace('T', ' ').replace('.000Z', ' UTC');

const STATES: Record<string, TicketStatus> = {
  new: 'new',
  open: 'open',
  'pending reminder': 'pending',
  closed: 'closed',
};
/** Zammad's three priorities. */
const PRIORITIES: Record<string, 'low' | 'normal' | 'high'> = {
  '1 low': 'low',
  '2 normal': 'normal',
  '3 high': 'high',
};
const PRIORITY_IDS = { 1: 'low', 2: 'normal', 3: 'high' } as const;

/** A Zammad of which we know what its test told it. */
class Zammad {
  readonly calendars = new Map<string, Calendar>();
  readonly slas = new Map<string, Fields>();
  readonly tickets = new Map<string, { fields: Fields; events: HistoryEvent[]; subjects: string[] }>();

  apply({ op, id = '', set = {}, at, to }: Step): void {
    const [noun, deed] = op.split('.');
    if (deed === 'destroy_all') this[noun === 'sla' ? 'slas' : 'tickets'].clear();
    else if (deed === 'destroy')
      this[noun === 'sla' ? 'slas' : noun === 'ticket' ? 'tickets' : 'calendars'].delete(id);
    else if (noun === 'calendar') this.calendars.set(id, calendarOf(id, set));
    else if (noun === 'sla') this.slas.set(id, set);
    else if (op === 'ticket.create') this.tickets.set(id, { fields: set, events: [], subjects: [] });
    else if (op === 'ticket.state') this.tickets.get(id)?.events.push(status(moment(at), STATES[to ?? '']));
    else if (op === 'ticket.update') Object.assign(this.tickets.get(id)?.fields ?? {}, set);
    else if (op === 'article.create') this.hear(set);
  }

  private hear(article: Fields): void {
    const ticket = this.tickets.get(String(article.ticket_id));
    ticket?.subjects.push(String(article.subject));
    const agent = article.sender === 'Agent';
    ticket?.events.push(
      message(moment(article.created_at), agent ? 'agent' : 'customer', article.type !== 'note'),
    );
  }

  /** The first SLA in the order of their names whose conditions hold, as our targets. */
  private targets(id: string): { slaTargets: SlaTargets; sla: Fields } | null {
    const ticket = this.tickets.get(id);
    const ordered = [...this.slas.values()].sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1));
    for (const sla of ordered) {
      const conditions = z
        .record(
          z.string(),
          z.object({ operator: z.string(), value: z.union([z.string(), z.array(z.string())]) }),
        )
        .parse(sla.condition);
      const texts = Object.entries(conditions).every(([field, { value }]) => {
        if (field === 'ticket.title') return String(ticket?.fields.title).includes(String(value));
        if (field === 'article.subject') return ticket?.subjects.some((text) => text.includes(String(value)));
        return true;
      });
      const ids = conditions['ticket.priority_id'];
      const named = [ids?.value ?? []].flat();
      const priorities = (['1', '2', '3'] as const)
        .filter((key) => ids === undefined || named.includes(key) === (ids.operator === 'is'))
        .map((key) => PRIORITY_IDS[key]);
      const held = PRIORITIES[String(ticket?.fields.priority)];
      if (!texts || held === undefined || !priorities.some((priority) => priority === held)) continue;
      const row = (metric: SlaTargets[number]['metric'], minutes: unknown) => ({
        name: String(sla.name),
        metric,
        tiers: 'any',
        priorities,
        minutes,
        calendar: sla.calendar_id,
        pausedIn: ['pending'],
        warnings: [],
      });
      return {
        sla,
        slaTargets: SlaTargets.parse([
          row('first_reply', sla.first_response_time),
          row('update', sla.update_time),
          row('resolution', sla.solution_time),
        ]),
      };
    }
    return null;
  }

  /** One of Zammad's three clocks. Its test sets moments that no one history could hold together: each clock gets its own. */
  private clock(
    id: string,
    kind: 'first_response' | 'update' | 'close',
    withClosing = kind === 'close',
  ): ComputedClock | null {
    const ticket = this.tickets.get(id);
    const held = this.targets(id);
    if (ticket === undefined || held === null) return null;
    const { fields } = ticket;
    const said = (field: string) => (fields[field] == null ? null : moment(fields[field]));
    const events = [...ticket.events];
    const replied = said('first_response_at');
    if (kind === 'first_response' && replied !== null) events.push(message(replied, 'agent', true));
    const agent = said('last_contact_agent_at');
    const customer = said('last_contact_customer_at');
    if (kind === 'update' && agent !== null) events.push(message(agent, 'agent', true));
    if (kind === 'update' && customer !== null) events.push(message(customer, 'customer', true));
    const closed = said('close_at');
    if (withClosing && closed !== null) events.push(status(closed, 'closed'));
    const at = moment(fields.created_at);
    const now = at + LONG_AFTER;
    const opened = {
      at,
      by: 'customer' as const,
      status:
        STATES[String(fields.state)] === 'closed'
          ? ('open' as const)
          : (STATES[String(fields.state)] ?? null),
      priority: PRIORITIES[String(fields.priority)] ?? null,
      groupId: 'none',
    };
    const timeline = timelineOf({ opened, events, complete: true }, now);
    if (kind === 'update' && agent !== null && agent > (customer ?? 0)) {
      const calendar = this.calendars.get(String(held.sla.calendar_id)) ?? null;
      const host = {
        metric: 'periodic_update_time' as const,
        label: null,
        targetMinutes: Number(held.sla.update_time),
        businessHours: true,
      };
      return hostClock(host, timeline, calendar, now);
    }
    const version = { since: 0, slaTargets: held.slaTargets, calendars: [...this.calendars.values()] };
    const metric = {
      first_response: 'first_reply_time',
      update: 'periodic_update_time',
      close: 'requester_wait_time',
    };
    return (
      ownClocks(timeline, [version], 'none', now).find(({ clock }) => clock.metric === metric[kind]) ?? null
    );
  }

  /** What our clocks make of a field that Zammad asserts. */
  read(id: string, field: string): unknown {
    if (field === 'escalation_at') return this.nearest(id);
    if (field === 'first_response_at') return shown(this.clock(id, 'first_response')?.endedAt);
    const kind = field.startsWith('close')
      ? 'close'
      : field.startsWith('first')
        ? 'first_response'
        : 'update';
    const clock = this.clock(id, kind);
    if (field.endsWith('_escalation_at')) return shown(clock?.deadline);
    const done = kind === 'close' ? clock?.clock.stage === 'achieved' : clock?.endedAt != null;
    if (!done || clock?.counted == null || clock.target === null) return null;
    const minutes = Math.floor(clock.counted / MINUTE);
    return field.endsWith('_diff_in_min') ? clock.target / MINUTE - minutes : minutes;
  }

  private nearest(id: string): string | null {
    const closed = this.tickets.get(id)?.fields.state === 'closed';
    const due = (['first_response', 'update', 'close'] as const).flatMap((kind) => {
      const clock = this.clock(id, kind, closed || kind === 'close');
      return clock?.clock.dueAt == null ? [] : [clock.clock.dueAt];
    });
    return due.length === 0 ? null : shown(Math.min(...due));
  }
}

/** Each of its tests starts with an empty database. */
function replayed({ steps }: { steps: Step[] }): [Step, Zammad][] {
  const zammad = new Zammad();
  return steps.map((step) => [step, zammad]);
}

function status(at: number, to: TicketStatus | undefined): HistoryEvent {
  return HistoryEvent.parse({ kind: 'status', at, order: 0, to });
}

function message(at: number, by: 'agent' | 'customer', isPublic: boolean): HistoryEvent {
  return HistoryEvent.parse({ kind: 'message', at, order: 0, by, public: isPublic });
}

function calendarOf(id: string, set: Fields): Calendar {
  const week = z
    .record(
      z.string(),
      z.object({ active: z.boolean(), timeframes: z.array(z.tuple([z.string(), z.string()])) }),
    )
    .parse(set.business_hours);
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  const holidays = z
    .record(z.string(), z.object({ active: z.boolean().optional() }))
    .parse(set.public_holidays ?? {});
  return {
    id,
    name: String(set.name),
    timeZone: String(set.timezone),
    spans: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].flatMap((day, index) =>
      week[day]?.active
        ? week[day].timeframes.map(([start, end]) => ({
            day: index + 1,
            start: minutes(start),
            end: minutes(end),
          }))
        : [],
    ),
    holidays: Object.entries(holidays).flatMap(([date, { active }]) => (active ? [date] : [])),
  };
}

describe.skipIf(!existsSync(FILE))(`${FILE} (skipped where that file is absent)`, () => {
  test('every assertion about a clock agrees that is not among the differences above', () => {
    const { scenarios } = Oracle.parse(JSON.parse(readFileSync(FILE, 'utf8')));
    const disagreeing: unknown[] = [];
    let compared = 0;
    for (const [step, zammad] of scenarios.flatMap(replayed)) {
      if (step.op !== 'expect') {
        zammad.apply(step);
        continue;
      }
      const { id = '', field = '', line, value } = step;
      if (NO_CLOCK.has(field) || NOT_COMPARED.has(field)) continue;
      compared += 1;
      const ours = zammad.read(id, field);
      if (ours !== value) disagreeing.push({ line, id, field, theirs: value, ours });
    }
    expect(disagreeing).toEqual([]);
    expect(compared).toBe(175);
  });
});
