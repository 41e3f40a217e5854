import type { AlertRow } from '../../cache/alert-row';
import { foldEscalation } from '../../domain/escalation/fold-escalation';
import type { AlertKind } from '../../domain/model/alert-kind';
import type { InboxNotice } from '../../domain/model/inbox-notice';
import type { Policy } from '../../domain/model/policy';
import { QueueCopy } from '../../domain/model/queue-copy';
import type { RecordRef } from '../../domain/model/record-ref';
import { StoredTicket } from '../../domain/model/stored-ticket';
import type { TicketFacts } from '../../domain/model/ticket-facts';
import { transitionKey } from '../../domain/model/transition-key';
import { topicOf } from '../../domain/notices/topic-of';
import { knownMe } from '../../pull/known-me';
import { pullOwners } from '../../pull/pull-owners';
import { knownCustomer } from '../known-customer';
import { recordOfKey } from '../record-of-key';
import type { WorkerTools } from '../worker-tools';
import { noticeOfRow } from './notice-of-row';
import { snoozeBook } from './snooze-book';

const TO_ACKNOWLEDGE: readonly AlertKind[] = ['escalated', 'reopened', 'acknowledge-soon'];

/** A told notice as the inbox shows it, with names and subject as far as they are kept. `null` where its account is not known any more. */
export async function inboxNotice(
  tools: WorkerTools,
  row: AlertRow,
  policy: Policy,
): Promise<InboxNotice | null> {
  const ref = await recordOfKey(tools, row.recordKey);
  if (ref === null) return null;
  const copy = ref.kind === 'ticket' ? await tools.copies.read(row.recordKey, StoredTicket) : null;
  const facts = copy?.value.facts ?? null;
  const { owners } = await pullOwners(tools, ref.host, ref.account, true);
  const nameOf = (id: string | null | undefined) =>
    [...owners, ...(facts?.people ?? [])].find((person) => person.id === id)?.name ?? null;
  const { held, became } = row;
  const snoozed =
    held?.by === 'snooze' ? await snoozeBook.get(tools, row.recordKey, topicOf(row.kind), tools.now()) : null;
  return {
    ...noticeOfRow(row, ref, policy.levels),
    id: row.id,
    subject: await subjectOf(tools, ref, facts),
    toldAt: row.toldAt ?? row.at,
    by: nameOf(row.by),
    unread: row.readAt === undefined,
    stands: row.state === 'fired',
    held: held === undefined ? null : { ...held, reason: snoozed?.reason ?? '' },
    became: became === undefined ? null : { ...became, by: nameOf(became.by) },
    acknowledgeKey: await acknowledgeKey(tools, row, ref, facts, policy),
  };
}

async function subjectOf(
  tools: WorkerTools,
  ref: RecordRef,
  facts: TicketFacts | null,
): Promise<string | null> {
  if (ref.kind === 'account') return (await knownCustomer(tools, ref))?.facts.account.name ?? null;
  if (facts !== null) return facts.ticket.subject;
  const queue = await tools.copies.read(`${ref.account}/queue`, QueueCopy);
  return queue?.value.tickets.find((ticket) => ticket.id === ref.id)?.subject ?? null;
}

async function acknowledgeKey(
  tools: WorkerTools,
  { kind, state, levelId }: AlertRow,
  ref: RecordRef,
  facts: TicketFacts | null,
  policy: Policy,
): Promise<string | null> {
  if (state !== 'fired' || !TO_ACKNOWLEDGE.includes(kind) || facts?.events == null) return null;
  const me = await knownMe(tools, ref.account);
  const standing = foldEscalation(facts.events, policy);
  const isMine = me !== null && standing.ownerId === me.id && standing.levelId === levelId;
  return isMine && standing.status === 'open'
    ? transitionKey(ref, standing.cycle, standing.transitions)
    : null;
}
