import { issueTypeOf } from '../matrix/issue-type-of';
import type { AccountRecord } from '../model/account-record';
import type { History } from '../model/history';
import type { Policy } from '../model/policy';
import { recordKey } from '../model/record-key';
import type { TicketRecord } from '../model/ticket-record';
import { policyCalendar } from '../time/policy-calendar';
import type { EscalationCourse } from './escalation-course';
import { escalationsOf } from './escalations-of';
import { highestLevel } from './highest-level';
import { judgeFirings } from './judge-firings';
import type { KpiFiring } from './kpi-firing';
import type { KpiPeriod } from './kpi-period';
import type { KpiRemark } from './kpi-remark';
import type { KpiScope } from './kpi-scope';
import type { KpiEscalation, KpiTicket } from './kpi-ticket';
import { oneEach } from './one-each';
import { outcomeOf } from './outcome-of';
import { recommendationAfter } from './recommendation-after';
import { satisfactionAfter } from './satisfaction-after';
import { severityOf } from './severity-of';
import { ticketCourse } from './ticket-course';

/**
 * Reads the log once: all that indicators of a period are counted from. What happened at the period's end or later is left out, as
 * if it were not known yet; a ticket opened then is not there. A record that is there twice counts once, by the copy that tells
 * more of it.
 * @param period must not reach beyond what the history knows
 * @param horizon milliseconds, as for `ruleQuality`
 * @throws BusinessTimeError `unknown-calendar`
 */
export function indexHistory(history: History, policy: Policy, period: KpiPeriod, horizon: number): KpiScope {
  const { until } = period;
  const records = oneEach(history.tickets, ({ ref }) => recordKey(ref), toldOfTicket);
  const tickets = new Map(
    [...records].flatMap(([key, record]) =>
      record.history.opened.at < until ? [[key, kpiTicket(key, record, policy, period)] as const] : [],
    ),
  );
  const accounts = oneEach(history.accounts, ({ account }) => recordKey(account.ref), toldOfAccount);
  const all = [...tickets.values()];
  const escalations = all.flatMap((ticket) => ticket.escalations ?? []);
  return {
    policy,
    calendar: policyCalendar(policy),
    period,
    tickets: all,
    escalations,
    satisfaction: all.flatMap((ticket) => satisfactionAfter(ticket, until)),
    recommendation: recommendationAfter(escalations, accounts, until),
    firings: firingsOf(tickets, until, horizon),
    remarks: all.flatMap((ticket) => remarksOf(ticket, until)),
    accounts,
  };
}

function toldOfTicket({ history, messages, surveys, escalation, signals }: TicketRecord): number {
  return [history.events, messages, surveys, escalation, signals].reduce(
    (count, part) => count + (part === null ? 0 : part.length + 1),
    0,
  );
}

function toldOfAccount({ events, surveys, health, leftAt }: AccountRecord): number {
  return [events, surveys, health].reduce(
    (count, part) => count + (part === null ? 0 : part.length + 1),
    leftAt === null ? 0 : 1,
  );
}

function kpiTicket(key: string, record: TicketRecord, policy: Policy, { until }: KpiPeriod): KpiTicket {
  const course = ticketCourse(record.history, until);
  const courses = record.escalation === null ? null : escalationsOf(record.escalation, policy, until);
  const first = courses?.[0];
  const host = record.hostEscalatedAt;
  const byHost = typeof host === 'number' && host < until;
  let issueType: string | null = null;
  const ticket: KpiTicket = {
    key,
    record,
    course,
    escalations: null,
    escalated: byHost || first !== undefined ? true : courses === null || host === null ? null : false,
    severity: severityAt(course.priorities, first?.flaggedAt ?? until),
    levelId: null,
    accountKey: accountKeyOf(record),
    outcome: outcomeOf(courses, host, until),
    issueType: () => {
      issueType ??= issueTypeOf(record, policy).id;
      return issueType;
    },
  };
  ticket.escalations = courses?.map((own) => kpiEscalation(own, ticket, policy)) ?? null;
  if (ticket.escalations !== null)
    ticket.levelId =
      highestLevel(
        ticket.escalations.map(({ levelId }) => levelId),
        policy,
      ) ?? (ticket.escalated === false ? 'none' : null);
  return ticket;
}

function kpiEscalation(course: EscalationCourse, ticket: KpiTicket, policy: Policy): KpiEscalation {
  const levels = course.stays.map(({ levelId }) => levelId);
  return {
    ...course,
    ticket,
    levelId: highestLevel(levels, policy) ?? '',
    severity: severityAt(ticket.course.priorities, course.flaggedAt),
  };
}

function severityAt(priorities: KpiTicket['course']['priorities'], before: number): KpiTicket['severity'] {
  const held = priorities.findLast(({ from }) => from < before) ?? priorities[0];
  return severityOf(held?.value ?? null);
}

function accountKeyOf({ ref, accountId }: TicketRecord): string | null {
  if (accountId === null || accountId === 'none') return accountId;
  return recordKey({ ...ref, kind: 'account', id: accountId });
}

function firingsOf(tickets: ReadonlyMap<string, KpiTicket>, until: number, horizon: number): KpiFiring[] {
  const firings = [...tickets].flatMap(([key, { record }]) =>
    (record.signals ?? []).flatMap(({ kind, rule, at }) =>
      kind === 'fired' && at < until ? [{ rule, recordKey: key, at }] : [],
    ),
  );
  const byRecord = new Map([...tickets].map(([key, { outcome }]) => [key, outcome]));
  // What happens at the end of the period is not known in it.
  return judgeFirings(firings, { until: until - 1, byRecord }, horizon).flatMap((judged) => {
    const ticket = tickets.get(judged.recordKey);
    return ticket === undefined ? [] : [{ ...judged, ticket }];
  });
}

function remarksOf(ticket: KpiTicket, until: number): KpiRemark[] {
  const seen = new Set<string>();
  return (ticket.record.signals ?? []).flatMap(({ kind, rule, at, authorId }) => {
    if ((kind !== 'agreed' && kind !== 'disagreed') || at >= until) return [];
    const name = `${rule} ${kind} ${at} ${authorId}`;
    if (seen.has(name)) return [];
    seen.add(name);
    return [{ rule, agrees: kind === 'agreed', at, ticket }];
  });
}
