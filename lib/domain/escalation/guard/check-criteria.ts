import type { Assessment } from '../../model/assessment';
import { Band } from '../../model/band';
import type { EscalationCriterion } from '../../model/escalation-criterion';
import type { Instant } from '../../model/instant';
import { Priority } from '../../model/priority';
import type { Sentence } from '../../model/sentence';
import type { Ticket } from '../../model/ticket';

type Outcome = 'met' | 'not-met' | 'unknown';

/**
 * Whether a ticket meets what the policy asks of an escalation (acceptance R-T1), with each criterion in words and its own
 * outcome. One that is met is enough; where none is and one cannot be judged, it is `unknown`. Without criteria all is `met`.
 * `not-met` is no ban: it asks for a typed reason and counts as outside the criteria.
 */
export function checkCriteria(
  criteria: readonly EscalationCriterion[],
  assessment: Pick<Assessment, 'fired' | 'unknowns' | 'risk' | 'clocks'>,
  priority: Ticket['priority'],
  now: Instant,
): { outcome: Outcome; criteria: { sentence: Sentence; outcome: Outcome }[] } {
  const judged = criteria.map((criterion) => ({
    sentence: inWords(criterion),
    outcome: judge(criterion, assessment, priority, now),
  }));
  const outcomes = judged.map(({ outcome }) => outcome);
  const outcome =
    outcomes.length === 0 || outcomes.includes('met')
      ? 'met'
      : outcomes.includes('unknown')
        ? 'unknown'
        : 'not-met';
  return { outcome, criteria: judged };
}

function judge(
  criterion: EscalationCriterion,
  { fired, unknowns, risk, clocks }: Pick<Assessment, 'fired' | 'unknowns' | 'risk' | 'clocks'>,
  priority: Ticket['priority'],
  now: Instant,
): Outcome {
  switch (criterion.kind) {
    case 'any-rule':
      return fired.length > 0 ? 'met' : unknowns.length > 0 ? 'unknown' : 'not-met';
    case 'rule':
      if (fired.some(({ rule }) => rule === criterion.rule)) return 'met';
      return unknowns.some(({ id }) => id === criterion.rule) ? 'unknown' : 'not-met';
    case 'risk':
      if (risk.state === 'not-enough-data') return 'unknown';
      if (risk.state === 'done') return 'not-met';
      return Band.options.indexOf(risk.band) >= Band.options.indexOf(criterion.atLeast) ? 'met' : 'not-met';
    case 'priority':
      if (priority === null) return 'unknown';
      if (priority === 'none') return 'not-met';
      // The words go from urgent down.
      return Priority.options.indexOf(priority) <= Priority.options.indexOf(criterion.atLeast)
        ? 'met'
        : 'not-met';
    case 'breach':
      if (clocks === null) return 'unknown';
      if (clocks.some(({ stage, dueAt }) => stage === 'active' && dueAt !== null && dueAt <= now))
        return 'met';
      return clocks.some(({ stage }) => stage === null) ? 'unknown' : 'not-met';
  }
}

function inWords(criterion: EscalationCriterion): Sentence {
  const message = (key: string): Sentence['values'] => [{ kind: 'message', key }];
  switch (criterion.kind) {
    case 'any-rule':
      return { key: 'ladder_criterion_any_rule', values: [] };
    case 'rule':
      return { key: 'ladder_criterion_rule', values: message(`rule_${criterion.rule.replaceAll('-', '_')}`) };
    case 'risk':
      return { key: 'ladder_criterion_risk', values: message(`band_${criterion.atLeast}`) };
    case 'priority':
      return { key: 'ladder_criterion_priority', values: message(`ladder_priority_${criterion.atLeast}`) };
    case 'breach':
      return { key: 'ladder_criterion_breach', values: [] };
  }
}
