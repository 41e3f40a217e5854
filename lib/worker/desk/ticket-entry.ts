import { assess } from '../../domain/assess';
import { acknowledgementEnd } from '../../domain/escalation/acknowledgement-end';
import { foldEscalation } from '../../domain/escalation/fold-escalation';
import { updateCadence } from '../../domain/escalation/update-cadence';
import { classify } from '../../domain/matrix/classify';
import type { CustomerAccount } from '../../domain/model/customer-account';
import type { DeskEscalation } from '../../domain/model/desk-escalation';
import type { DeskTicket } from '../../domain/model/desk-ticket';
import type { EscalationState } from '../../domain/model/escalation-state';
import type { Instant } from '../../domain/model/instant';
import { isDone } from '../../domain/model/is-done';
import { levelOfTags } from '../../domain/model/level-of-tags';
import type { PaintRecord } from '../../domain/model/paint-record';
import type { Policy } from '../../domain/model/policy';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import type { StoredTicket } from '../../domain/model/stored-ticket';
import type { TicketFacts } from '../../domain/model/ticket-facts';
import { levelName } from '../../view/panel/level-name';
import type { MyTicket } from '../my-queue/my-ticket';
import { workTicketOf } from '../my-queue/work-ticket-of';
import { policyFor } from '../policy/policy-for';
import { IssueTypeOverrides } from '../preflight/issue-type-overrides';
import { withCustomer } from '../with-customer';
import type { DeskCommon, DeskTools } from './desk-tools';

/** What the desk keeps of a ticket that was read. */
export interface TicketEntry {
  readAt: Instant;
  done: boolean;
  ticket: DeskTicket;
  /** `null` where it is not escalated, as far as is known. */
  escalation: DeskEscalation | null;
  customer: CustomerAccount | null;
}

/**
 * A ticket that was read as lines of the desk. Its risk is the one that its badge shows; where no badge is kept it is computed the same way.
 * @param painted what its badge shows; `null` where none is kept
 */
export async function ticketEntry(
  tools: DeskTools,
  ref: RecordRef,
  { facts: own, partial }: StoredTicket,
  readAt: Instant,
  painted: PaintRecord | null,
  common: DeskCommon,
): Promise<TicketEntry> {
  const said = await new IssueTypeOverrides(tools.local).get(recordKey(ref));
  const facts: TicketFacts = said === null ? own : { ...own, issueTypeOverride: said };
  const policy = await policyFor(tools, facts.events, common.policy);
  const state = facts.events === null ? null : foldEscalation(facts.events, policy);
  const shown = painted ?? (await computed(tools, facts, partial, policy, common));
  const work = workTicketOf({
    ...{ ref, facts, escalation: state, painted: shown, policy, assigned: false, clocks: facts.clocks },
    ...{ subject: facts.ticket.subject, meId: common.meOf(ref.account) },
    flagged: facts.ticket.escalated,
  });
  const isOpen = state !== null && state.status !== 'none';
  const levelId = isOpen ? state.levelId : state === null ? levelOfTags(facts.ticket.tags) : null;
  const { id, name } = classify(facts, policy);
  const nameOf = (person: string) =>
    facts.people.find((one) => one.id === person)?.name.trim() || common.nameOf(ref.account, person);
  const { assigneeId } = facts.ticket;
  const ticket: DeskTicket = {
    ...work,
    levelId,
    escalation:
      work.escalation === null
        ? levelId === null
          ? null
          : { levelName: levelName(levelId, policy), stands: 'waits' }
        : { ...work.escalation, levelName: work.escalation.levelName ?? nameOfLevel(levelId, policy) },
    owner:
      assigneeId === null || assigneeId === 'none'
        ? assigneeId
        : { id: assigneeId, name: nameOf(assigneeId) },
    waitingSince: facts.conversation?.waitingSince ?? null,
    priority: facts.ticket.priority,
    type: { id, name },
    readAt,
  };
  return {
    readAt,
    done: isDone(facts.ticket.status),
    ticket,
    escalation: escalationOf(ticket, facts, isOpen ? state : null, policy, tools.now(), nameOf),
    customer: facts.customer,
  };
}

function nameOfLevel(levelId: string | null, policy: Policy): string | null {
  return levelId === null ? null : levelName(levelId, policy);
}

/** As `paintAnew` would paint it. */
async function computed(
  tools: DeskTools,
  own: TicketFacts,
  partial: boolean,
  policy: Policy,
  common: DeskCommon,
): Promise<MyTicket['painted']> {
  const facts = await withCustomer(tools, own, common.matching.get(own.ticket.ref.host));
  const { risk, atLeast, escalation } = assess(facts, policy, tools.now());
  const isKnown = risk.state === 'known' && !(partial && facts.messages == null);
  const state = risk.state === 'known' && !isKnown ? 'not-enough-data' : risk.state;
  return {
    state,
    number: isKnown ? risk.number : null,
    band: isKnown ? risk.band : null,
    atLeast: state === 'not-enough-data' ? atLeast : null,
    levelName: null,
    escalation: escalation.status,
  };
}

function escalationOf(
  { ref, subject, customer, risk, levelId, escalation, readAt }: DeskTicket,
  facts: TicketFacts,
  state: EscalationState | null,
  policy: Policy,
  now: Instant,
  nameOf: (id: string) => string | null,
): DeskEscalation | null {
  if (escalation === null) return null;
  const line = { ref, subject, customer, risk, levelId, levelName: escalation.levelName, readAt };
  if (state === null || state.status === 'none')
    return {
      ...line,
      ...{ stands: 'unknown', holder: null, dueAt: null, held: false, startedAt: null, updateDueAt: null },
    };
  const { status, ownerId, cycle, holds = [] } = state;
  const began = (facts.events ?? []).filter((event) => event.cycle === cycle).map(({ at }) => at);
  return {
    ...line,
    stands: status,
    holder: ownerId === null ? null : { id: ownerId, name: nameOf(ownerId) },
    dueAt: dueOf(facts, state, policy),
    held: holds.some(({ from, until }) => from <= now && (until === null || until > now)),
    startedAt: began.length === 0 ? null : Math.min(...began),
    updateDueAt: updateCadence(facts, state, policy, now)?.dueAt ?? null,
  };
}

/** While nobody has acknowledged it the level's limit, after that until when the acknowledgement holds. */
function dueOf(facts: TicketFacts, state: EscalationState, policy: Policy): DeskEscalation['dueAt'] {
  if (state.status === 'open') return state.dueAt ?? 'none';
  const end = acknowledgementEnd(facts, state, policy);
  if (end === 'never') return 'none';
  return end === 'unknown' ? null : end;
}
