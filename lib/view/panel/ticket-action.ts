import type { ActionForm } from '../../domain/model/action-form';
import type { Assessment } from '../../domain/model/assessment';
import type { OutboxEntry } from '../../domain/model/outbox-entry';
import type { PathStep } from '../../domain/model/path-step';
import type { Person } from '../../domain/model/person';
import type { Sentence } from '../../domain/model/sentence';
import { couldOwn } from './could-own';
import { pendingEntry } from './pending-entry';
import { personName } from './person-name';
import { say } from './say';

/** One thing that can be done with the ticket now, or the words that stand where a button would. */
export type TicketAction =
  | { kind: 'words'; words: Sentence }
  /** Something waits to be written and can still be taken back. `until` in host time. */
  | { kind: 'undo'; rowId: string; until: number; entry: OutboxEntry }
  | { kind: 'escalate'; step: PathStep; to: string }
  /** Nobody holds the next level yet: who does is asked first. */
  | { kind: 'name-owner'; step: PathStep }
  /** The host has escalated it already: who is to have it is asked, and it goes on our way from there. */
  | { kind: 'take-up'; step: PathStep }
  | { kind: 'acknowledge' }
  /** A hand-over is offered to me. */
  | { kind: 'accept' }
  | { kind: 'decline' }
  /** I am asked to approve it; a no opens a form. */
  | { kind: 'approve' }
  /** My own last step up, written already, is taken back by a second note. */
  | { kind: 'take-back' }
  | { kind: 'release' }
  /** It goes by an older policy than the one in force. */
  | { kind: 'adopt' }
  /** Opens a form. */
  | { kind: 'open'; form: ActionForm };

/** What the ticket's screen offers: one primary action, `null` where it waits for somebody else, and what else is possible. */
export function ticketAction(
  assessment: Assessment,
  outbox: readonly OutboxEntry[],
  {
    nextKey,
    me,
    people,
    now,
    canTakeBack = false,
    closed = false,
    hostEscalated = false,
    canAskApproval = false,
  }: {
    nextKey: string | null;
    me: Person | null;
    people: readonly Person[];
    /** Host time. */
    now: number;
    /** Whether the last step up is mine and nothing followed. Left out: it is not. */
    canTakeBack?: boolean;
    /** Whether the host takes nothing any more. Left out: it does. */
    closed?: boolean;
    /** Whether the host's own flag says that it is escalated. Left out: it does not. */
    hostEscalated?: boolean;
    /** Whether its kind of issue is one that somebody approves, and nobody was asked yet. Left out: it is not. */
    canAskApproval?: boolean;
  },
): { primary: TicketAction | null; others: TicketAction[] } {
  const { escalation, path, risk } = assessment;
  const pending = pendingEntry(outbox, nextKey);
  if (pending !== null) return { primary: pendingAction(pending, now), others: [] };

  const up = upwards(path, people);
  const resolve: TicketAction = { kind: 'open', form: 'resolve' };
  const ask: TicketAction[] = canAskApproval ? [{ kind: 'open', form: 'ask-approval' }] : [];
  if (escalation.status === 'none') {
    if (risk.state === 'done') return { primary: words('panel_action_solved'), others: [] };
    if (hostEscalated && up !== null && 'step' in up)
      return { primary: { kind: 'take-up', step: up.step }, others: [] };
    const [first, ...others] = [...ask, ...(up === null ? [] : [up])];
    return {
      primary: first ?? words(path.length === 0 ? 'panel_action_no_path' : 'panel_action_no_level'),
      others,
    };
  }
  const back: TicketAction[] = canTakeBack ? [{ kind: 'take-back' }] : [];
  const further = up === null ? back : [up, ...back];
  if (closed) return { primary: words('panel_action_closed'), others: [] };
  if (nextKey === null) return { primary: words('panel_action_log_unknown'), others: [] };
  if (risk.state === 'done') return { primary: resolve, others: [] };
  if (me !== null && escalation.offer?.to === me.id)
    return { primary: { kind: 'accept' }, others: [{ kind: 'decline' }, ...further, resolve] };
  if (me !== null && escalation.approval?.status === 'waiting' && escalation.approval.approverId === me.id)
    return { primary: { kind: 'approve' }, others: [{ kind: 'open', form: 'deny' }, ...further, resolve] };
  if (escalation.status === 'acknowledged') return { primary: resolve, others: [...further, ...ask] };
  if (couldOwn(assessment, me, people))
    return { primary: { kind: 'acknowledge' }, others: [...further, ...ask, resolve] };
  const overdue = escalation.dueAt !== null && escalation.dueAt <= now;
  if (overdue && up !== null) return { primary: up, others: [...back, ...ask, resolve] };
  return { primary: null, others: [...further, ...ask, resolve] };
}

function pendingAction(entry: OutboxEntry, now: number): TicketAction {
  const retractable = entry.state === 'queued' && (entry.undoUntil > now || entry.problem !== null);
  if (retractable) return { kind: 'undo', rowId: entry.id, until: entry.undoUntil, entry };
  return words(entry.state === 'done' ? 'panel_action_written' : `panel_sending_${entry.deed}`);
}

function upwards(path: readonly PathStep[], people: readonly Person[]): TicketAction | null {
  const step = path.find(({ state }) => state === 'next');
  if (step === undefined) return null;
  if (step.owner === 'nobody') return { kind: 'name-owner', step };
  if (step.owner === 'away') return { kind: 'escalate', step, to: step.levelName };
  const { personId } = step.owner;
  const known = people.some((person) => person.id === personId);
  return { kind: 'escalate', step, to: known ? personName(people, personId) : step.levelName };
}

function words(key: string): TicketAction {
  return { kind: 'words', words: say(key) };
}
