import { due } from '../escalation/due';
import { notEscalated } from '../escalation/not-escalated';
import type { Instant } from '../model/instant';
import { isDone } from '../model/is-done';
import { recordKey } from '../model/record-key';
import type { SignalRecord } from '../model/signal-record';
import { enterSignals } from '../triggers/enter-signals';
import type { Evaluated } from '../triggers/evaluated';
import { firedRules } from '../triggers/fired-rules';
import { AnswersOverTime } from './answers-over-time';
import type { Climb } from './climb';
import { destinationOf } from './destination-of';
import { escalationStateAt } from './escalation-state-at';
import { FactsOverTime } from './facts-over-time';
import type { Firing } from './firing';
import type { HistoryIndex } from './history-index';
import { momentsToLookAt } from './moments-to-look-at';
import { placeOf } from './place-of';
import type { SupposedEscalation } from './supposed-escalation';
import type { TicketPast } from './ticket-past';
import { withTransition } from './with-transition';

/** What would have become of one ticket up to a moment, in order. */
interface ReplayedTicket {
  firings: Firing[];
  climbs: Climb[];
  /** The firings that go on at the end. */
  standing: Firing[];
  /** How often the engine was asked. */
  looks: number;
}

interface Climbed {
  climbed: readonly { step: Climb; escalation: SupposedEscalation }[];
  nextAt: Instant | null;
}

/** Of an escalation that nobody supposes. */
const NOTHING: Climbed = { climbed: [], nextAt: null };

/**
 * Runs the engine over one ticket: at its opening, at everything that happened to it or to its customer, and in between whenever
 * time alone may have changed an answer. A rule fires on entering and not again until it has been clear; *unknown* changes nothing.
 * @throws BusinessTimeError, ClockError when a calendar of the policy cannot tell
 */
export function replayTicket(index: HistoryIndex, past: TicketPast, until: Instant): ReplayedTicket {
  const { policy } = index;
  const account = past.accountKey === null ? undefined : index.accounts.get(past.accountKey);
  const moments = momentsToLookAt(past, account, until);
  const told: ReplayedTicket = { firings: [], climbs: [], standing: [], looks: 0 };
  const name = { recordKey: past.key, policyVersion: policy.version };
  const facts = new FactsOverTime(index, past);
  const answers = new AnswersOverTime(policy, facts);
  const untouched = notEscalated(policy, 1);
  let evaluated: readonly Evaluated[] = [];
  let log: SignalRecord[] = [];
  let supposed: SupposedEscalation | null = null;
  let next = 0;
  let at = moments[0];
  while (at !== undefined && at <= until) {
    while ((moments[next] ?? Infinity) <= at) next++;
    facts.moveTo(at);
    const before = evaluated;
    const done = isDone(facts.ticket.status);
    if (done) answers.forget();
    evaluated = done ? [] : answers.at(at);
    told.looks++;
    // Asked again with the same outcomes, the log gets nothing new.
    const lines = haveSameOutcomes(evaluated, before) ? [] : enterSignals(log, evaluated, name, at);
    log = standingAfter(log, lines);
    const state = escalationStateAt(past, at) ?? untouched;
    if (state.status !== 'none' || done) supposed = null;
    const { climbed, nextAt }: Climbed = supposed === null ? NOTHING : climb(supposed, facts, index, at);
    supposed = climbed.at(-1)?.escalation ?? supposed;
    for (const { step } of climbed) told.climbs.push(step);
    const entered = lines.length === 0 ? [] : enteredOf(evaluated, lines);
    let way: ReturnType<typeof destinationOf> | null = null;
    for (const { id, mode, finding } of entered) {
      way ??= destinationOf(facts, supposed?.state ?? state, firedRules(evaluated), policy, at);
      const { to, plan } = way;
      told.firings.push({ at, ticket: past.key, rule: id, mode, sentence: finding.sentence, to });
      if (mode !== 'act' || plan === null || supposed !== null || state.status !== 'none') continue;
      supposed = withTransition({ state, events: [] }, { ...plan.event, ground: 'rule' }, at, policy);
      way = null;
      const place = placeOf(plan.event, facts, policy);
      told.climbs.push({ at, ticket: past.key, rule: id, deed: 'escalated', to: place });
    }
    const wake = supposed === null ? null : (nextAt ?? climb(supposed, facts, index, at).nextAt);
    at = soonestOf(moments[next], wake, evaluated, at);
  }
  told.standing = told.firings.filter(
    (firing, place) =>
      log.some(({ rule }) => rule === firing.rule) &&
      !told.firings.slice(place + 1).some(({ rule }) => rule === firing.rule),
  );
  return told;
}

function haveSameOutcomes(some: readonly Evaluated[], others: readonly Evaluated[]): boolean {
  return (
    some === others ||
    (some.length === others.length &&
      some.every(({ finding }, place) => finding.outcome === others[place]?.finding.outcome))
  );
}

function enteredOf(evaluated: readonly Evaluated[], lines: readonly SignalRecord[]): Evaluated[] {
  return evaluated.filter(({ id }) => lines.some(({ rule, kind }) => rule === id && kind === 'fired'));
}

/** Of the log only what still holds: that is all it is asked for. */
function standingAfter(log: SignalRecord[], lines: readonly SignalRecord[]): SignalRecord[] {
  if (lines.length === 0) return log;
  const cleared = new Set(lines.filter(({ kind }) => kind === 'cleared').map(({ rule }) => rule));
  return [...log.filter(({ rule }) => !cleared.has(rule)), ...lines.filter(({ kind }) => kind === 'fired')];
}

/** What is due of the supposed escalation at a moment, each step with the escalation after it, and when to look again. */
function climb(
  supposed: SupposedEscalation,
  facts: FactsOverTime,
  { policy }: HistoryIndex,
  at: Instant,
): Climbed {
  const then = { ...facts.asOfNow(), events: supposed.events };
  const { steps, nextAt } = due(then, supposed.state, policy, at);
  let escalation = supposed;
  const climbed = steps.map(({ at: dueAt, event }) => {
    escalation = withTransition(escalation, event, dueAt, policy);
    const to = placeOf(event, then, policy);
    const ticket = recordKey(facts.ticket.ref);
    return { step: { at: dueAt, ticket, rule: null, deed: event.deed, to }, escalation };
  });
  return { climbed, nextAt };
}

/** The next moment to look at: something happens, a step is due, or time alone may change an answer. */
function soonestOf(
  event: Instant | undefined,
  wake: Instant | null,
  evaluated: readonly Evaluated[],
  at: Instant,
): Instant | undefined {
  let soonest = event ?? Infinity;
  if (wake !== null && wake > at) soonest = Math.min(soonest, wake);
  for (const { nextChange } of evaluated)
    if (nextChange !== null && nextChange > at) soonest = Math.min(soonest, nextChange);
  return soonest === Infinity ? undefined : soonest;
}
