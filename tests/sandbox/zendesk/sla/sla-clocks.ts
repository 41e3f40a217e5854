import type { SeedStatus } from '../../seed/seed';
import type { Directory } from '../state/directory';
import type { TicketRecord } from '../state/ticket-record';
import type { SlaClock } from './sla-clock';
import { type SlaMetric, slaPolicies } from './sla-policies';

const minute = 60_000;

/**
 * Every clock of a ticket, computed from its conversation and its status changes: first reply from the creation, next
 * reply from the oldest unanswered customer message after it, both never pausing; requester wait pausing while pending;
 * total resolution until solved. The present priority sets the targets. Solving achieves them all.
 */
export function slaClocks(ticket: TicketRecord, directory: Directory): SlaClock[] {
  const tier = directory.organizations.get(ticket.organizationId ?? 0)?.tier;
  const policy = slaPolicies.find((candidate) => candidate.tier === tier);
  const { priority } = ticket;
  if (policy === undefined || priority === null) return [];
  const spans = statusSpans(ticket);
  const solvedAt = solvedSince(spans);
  const clocks: SlaClock[] = [];
  const add = (
    metric: SlaMetric,
    instance: number,
    startedAt: number,
    fulfilledAt: number | null,
    pauses: SlaClock['pauses'] = [],
  ) => {
    const target = policy.targets[metric]?.[priority];
    if (target === undefined) return;
    const paused = pauses.some(({ to }) => to === null);
    const stopped = pauses.reduce((sum, { from, to }) => sum + (to === null ? 0 : to - from), 0);
    const stage = fulfilledAt !== null ? 'achieved' : paused ? 'paused' : 'active';
    const breachAt = stage === 'paused' ? null : startedAt + target * minute + stopped;
    clocks.push({ metric, instance, policy, target, startedAt, stage, breachAt, pauses, fulfilledAt });
  };

  let waitingSince: number | null = null;
  let instance = 0;
  const fulfil = (at: number | null) => {
    if (waitingSince === null) return;
    instance += 1;
    add(instance === 1 ? 'first_reply_time' : 'next_reply_time', instance, waitingSince, at);
    waitingSince = null;
  };
  for (const comment of ticket.comments) {
    if (!comment.public) continue;
    if (directory.isAgent(comment.authorId)) fulfil(comment.at);
    // "Thanks" after the ticket was solved starts no clock unless it opened the ticket again.
    else if (waitingSince === null && (solvedAt === null || comment.at < solvedAt)) waitingSince = comment.at;
  }
  fulfil(solvedAt);

  const pending = spans
    .filter(({ status }) => status === 'pending')
    .map(({ from, to }) => ({ from, to: to ?? solvedAt }));
  add('requester_wait_time', 1, ticket.createdAt, solvedAt, pending);
  add('total_resolution_time', 1, ticket.createdAt, solvedAt);
  return clocks;
}

interface StatusSpan {
  status: SeedStatus;
  from: number;
  to: number | null;
}

function statusSpans(ticket: TicketRecord): StatusSpan[] {
  const spans: StatusSpan[] = [{ status: 'new', from: ticket.createdAt, to: null }];
  for (const audit of ticket.audits) {
    for (const change of audit.changes) {
      const last = spans.at(-1);
      if (change.field !== 'status' || last === undefined) continue;
      last.to = audit.at;
      spans.push({ status: change.to as SeedStatus, from: audit.at, to: null });
    }
  }
  return spans;
}

function solvedSince(spans: StatusSpan[]): number | null {
  let since: number | null = null;
  for (const { status, from } of spans) {
    if (status !== 'solved' && status !== 'closed') since = null;
    else since ??= from;
  }
  return since;
}
