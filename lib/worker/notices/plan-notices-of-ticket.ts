import { countingEvents } from '../../domain/escalation/counting-events';
import { foldEscalation } from '../../domain/escalation/fold-escalation';
import type { EscalationDeed } from '../../domain/model/escalation-deed';
import type { EscalationState } from '../../domain/model/escalation-state';
import { isDone } from '../../domain/model/is-done';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import { StoredTicket } from '../../domain/model/stored-ticket';
import type { TicketFacts } from '../../domain/model/ticket-facts';
import { transitionKey } from '../../domain/model/transition-key';
import { escalationNotices } from '../../domain/notices/escalation-notices';
import { isByHand } from '../../domain/notices/is-by-hand';
import { knownMe } from '../../pull/known-me';
import { kindsOf } from '../alerts/kinds-of';
import { takeAway } from '../alerts/take-away';
import { policyFor } from '../policy/policy-for';
import { withDesk } from '../with-desk';
import type { WorkerTools } from '../worker-tools';
import { firstKnown } from './first-known';
import { followedRecords } from './followed-records';
import { noticeRow } from './notice-row';

const RAISED: readonly EscalationDeed[] = ['escalated', 'offered', 'asked'];

/**
 * What somebody is to be told of a ticket's escalation follows what is kept of it now. Asks nobody. Where the log is unknown, or for whom
 * this browser works, what was planned stays.
 */
export async function planNoticesOfTicket(tools: WorkerTools, ref: RecordRef): Promise<void> {
  const me = await knownMe(tools, ref.account);
  const key = recordKey(ref);
  const copy = await tools.copies.read(key, StoredTicket);
  if (me === null || copy?.value.facts.events == null) return;
  // As the screens show it: a person's word on the kind of issue counts.
  const facts = await withDesk(tools, copy.value.facts);
  const events = facts.events ?? [];
  const policy = await policyFor(tools, events);
  const now = tools.now();
  const since = await firstKnown.of(tools, ref.account);
  const wanted = escalationNotices(facts, policy, me.id, now).map((notice) =>
    noticeRow(ref, notice, { now, since }),
  );
  const state = foldEscalation(events, policy);
  const next = transitionKey(ref, state.cycle, state.transitions);
  // A step that is due stays so until somebody takes it, or something else comes of it.
  const steps = (await tools.alerts.ofRecord(key)).filter(
    (row) => row.kind === 'step-due' && row.key === next && state.status !== 'none',
  );
  await follow(tools, ref, isFollowed(facts, state, me.id, wanted.length > 0));
  const last = countingEvents(events, policy).at(-1);
  const became = last === undefined ? undefined : { deed: last.deed, by: last.authorId, at: last.at };
  const over = await tools.alerts.replace(key, [...wanted, ...steps], kindsOf.escalation, became);
  await takeAway(tools, over);
}

/** Whether what happens to it is to be told although the ticket is not mine: I raised it, or have a part in it. */
function isFollowed(facts: TicketFacts, state: EscalationState, me: string, isTold: boolean): boolean {
  if (state.status === 'none' || facts.ticket.assigneeId === me || isDone(facts.ticket.status)) return false;
  const own = (facts.events ?? []).filter(({ cycle, authorId }) => cycle === state.cycle && authorId === me);
  return isTold || own.some((event) => RAISED.includes(event.deed) && isByHand(event));
}

async function follow(tools: WorkerTools, ref: RecordRef, followed: boolean): Promise<void> {
  const records = followedRecords(tools);
  const isKnown = (await records.get(ref)) !== undefined;
  if (followed && !isKnown) await records.set(ref, tools.now());
  if (!followed && isKnown) await records.forget(ref);
}
