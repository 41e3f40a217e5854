import { z } from 'zod';
import type { Instant } from '../../model/instant';
import type { SurveyAnswer } from '../../model/survey-answer';
import type { TicketFacts } from '../../model/ticket-facts';
import type { TriggerRule } from '../rule';
import { soonest } from '../soonest';
import { unknownBecause } from '../unknown-because';

const DAY = 86_400_000;

const Parameters = z.object({
  /** On the scale 1-5 an answer up to this is poor. */
  poorOfFive: z.number().int().min(1).max(5).default(2),
  /** On the scale 1-10 an answer up to this is poor. */
  poorOfTen: z.number().int().min(1).max(10).default(4),
  /** How long an answer counts. */
  days: z.number().int().min(1).max(730).default(30),
});
type Parameters = z.infer<typeof Parameters>;

const labelKey = 'rule_poor_satisfaction';

/** The customer's latest answer to a satisfaction survey is poor on its own scale; scales are never mixed (acceptance TR5). */
export const poorSatisfaction: TriggerRule<typeof Parameters> = {
  id: 'poor-satisfaction',
  labelKey,
  parameters: Parameters,
  needs: ['surveys'],
  check(facts, parameters, { now }) {
    if (facts.surveys == null) return unknownBecause(labelKey, 'unknown_cause_surveys');
    const latest = latestAnswer(facts.surveys, now);
    if (latest === null || now - latest.at >= parameters.days * DAY)
      return {
        outcome: 'clear',
        sentence: { key: 'clear_no_survey', values: [{ kind: 'number', number: parameters.days }] },
      };
    const scale = scaleOf(latest, parameters);
    if (scale === null || latest.value < 1 || latest.value > scale.most)
      return unknownBecause(labelKey, 'unknown_cause_survey_scale');
    const answer = [
      { kind: 'number', number: latest.value },
      { kind: 'number', number: scale.most },
    ] as const;
    const values = [...answer, { kind: 'number', number: scale.poor } as const];
    return latest.value <= scale.poor
      ? {
          outcome: 'fired',
          sentence: { key: 'reason_poor_satisfaction', values },
          phrase: { kind: 'message', key: 'phrase_poor_satisfaction', values: [...answer] },
        }
      : { outcome: 'clear', sentence: { key: 'clear_poor_satisfaction', values } };
  },
  nextChange: ({ surveys }, { days }, { now }) =>
    soonest(
      answersOf(surveys).flatMap(({ at }) => [at, at + days * DAY]),
      now,
    ),
  explain: ({ poorOfFive, poorOfTen, days }) => ({
    key: 'explain_poor_satisfaction',
    values: [
      { kind: 'number', number: poorOfFive },
      { kind: 'number', number: poorOfTen },
      { kind: 'number', number: days },
    ],
  }),
};

function answersOf(surveys: TicketFacts['surveys']): SurveyAnswer[] {
  return (surveys ?? []).filter(({ survey }) => survey === 'csat');
}

/** Of two of one moment the one that says less, then the one on the shorter scale: whatever the order in which they came. */
function latestAnswer(surveys: TicketFacts['surveys'], now: Instant): SurveyAnswer | null {
  const [latest] = answersOf(surveys)
    .filter(({ at }) => at <= now)
    .sort((a, b) => b.at - a.at || a.value - b.value || a.scale.length - b.scale.length);
  return latest ?? null;
}

function scaleOf(
  { scale }: SurveyAnswer,
  { poorOfFive, poorOfTen }: Parameters,
): { most: number; poor: number } | null {
  if (scale === '1-5') return { most: 5, poor: poorOfFive };
  return scale === '1-10' ? { most: 10, poor: poorOfTen } : null;
}
