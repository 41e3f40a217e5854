import { foldEscalation } from './escalation/fold-escalation';
import { lastUpdate } from './escalation/last-update';
import { classify } from './matrix/classify';
import { escalationPath } from './matrix/escalation-path';
import { suggestedLevel } from './matrix/suggested-level';
import type { Assessment } from './model/assessment';
import type { EscalationState } from './model/escalation-state';
import type { Instant } from './model/instant';
import type { Policy } from './model/policy';
import type { TicketFacts } from './model/ticket-facts';
import { headline } from './prediction/headline';
import { relief } from './prediction/relief';
import { scoreRisk } from './prediction/score-risk';
import { nearestClock } from './sla/nearest-clock';
import { nextUpdateDue } from './sla/next-update-due';
import { firedRules } from './triggers/fired-rules';
import { isGathered } from './triggers/is-gathered';
import { soonest } from './triggers/soonest';
import { unknownBecause } from './triggers/unknown-because';

/**
 * The one call: what is thought of a ticket at `now`. Same inputs, same bytes. Its sentences hold numbers, durations, moments, words
 * of the catalogue and names of levels: they may be painted in the page.
 * @throws BusinessTimeError when the policy's calendar cannot tell a moment
 */
export function assess(facts: TicketFacts, policy: Policy, now: Instant): Assessment {
  const scored = scoreRisk(facts, policy, now);
  const { triggers, signals, prediction } = scored;
  const { risk, atLeast, reasons } = prediction;
  const done = risk.state === 'done';
  const fired = done ? [] : firedRules(triggers);
  const suggested = done ? null : suggestedLevel(facts, fired, policy);
  const escalation = foldEscalation(facts.events ?? [], policy);
  const { id, name } = classify(facts, policy);
  const issueType = { id, name };
  const nextUpdateDueAt = done ? null : updateDue(facts, escalation, policy, now);
  const unknowns = [
    ...(facts.events === null ? [{ id: 'escalation', finding: escalationUnread }] : []),
    ...(done ? [] : signals.filter(({ id }) => isGathered(id, facts, policy))),
  ].flatMap(({ id, finding }) => (finding.outcome === 'unknown' ? [{ id, sentence: finding.sentence }] : []));
  return {
    computedAt: now,
    policyVersion: policy.version,
    risk,
    atLeast,
    reasons: reasons.map(({ id, sentence, points, weight }) => ({ id, sentence, points, weight })),
    unknowns,
    fired,
    suggestedLevel: suggested,
    relief: relief(facts, scored, policy, now),
    nextChangeAt: done
      ? null
      : soonest(
          signals.flatMap(({ nextChange }) => nextChange ?? []),
          now,
        ),
    headline: headline(prediction, { escalation, nextUpdateDueAt, unknowns }, policy, now),
    clocks: facts.clocks,
    nearestClock: nearestClock(facts.clocks),
    issueType,
    escalation,
    path: escalationPath(facts, escalation, policy, now, suggested),
    nextUpdateDueAt,
  };
}

const escalationUnread = unknownBecause('unknown_escalation', 'unknown_cause_notes');

/** The customer's next update; `null` also where an agent may have replied since the escalation and nobody knows when. */
function updateDue(
  facts: TicketFacts,
  escalation: EscalationState,
  policy: Policy,
  now: Instant,
): Instant | null {
  const last = lastUpdate(facts, escalation, now);
  return last === null ? null : nextUpdateDue(last.at, facts.ticket.priority, policy);
}
