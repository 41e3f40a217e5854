import type { AccountStanding } from '../model/account-standing';
import { entryOf } from '../model/entry-of';
import type { Instant } from '../model/instant';
import type { Segment } from '../model/segment';
import type { SurveyAnswer } from '../model/survey-answer';
import { healthMetrics } from './registry';
import { surveyResults } from './survey-results';
import { withinRange } from './within-range';

type Condition = Segment['all'][number];

/** Dates for the day rule: a moment's day, and that of now. */
interface Dates {
  now: Instant;
  dayOf(at: Instant): number;
}

/**
 * Whether one condition of a segment holds; `null` is unknown. Days are dates of the policy's calendar: what happened on 2026-03-02 is
 * 15 days ago all through 2026-03-17 (acceptance SB2). What is dated later than today tells nothing.
 */
export function conditionHolds(
  condition: Condition,
  standing: AccountStanding,
  dates: Dates,
): boolean | null {
  const { lastClosedAt, tier, contractValue, renewal } = standing;
  switch (condition.kind) {
    case 'escalated':
      return moreEscalationsThan(0, standing);
    case 'open-escalations':
      return moreEscalationsThan(condition.moreThan, standing);
    case 'after-escalation':
      return lastClosedAt === 'never' ? false : ago(lastClosedAt, 0, condition.days, dates);
    case 'tier':
      return tier === null ? null : condition.tiers.some((name) => plain(name) === plain(tier));
    case 'value':
      return contractValue === null || Number.isNaN(contractValue)
        ? null
        : contractValue >= condition.atLeast;
    case 'measure':
      return measureLies(condition, standing);
    case 'likelihood':
      return standing.likelihood === null ? null : standing.likelihood === condition.is;
    case 'started':
      return ago(standing.startedAt, condition.fromDays, condition.toDays, dates);
    case 'renewal-within':
      return renewal === 'none' ? false : ahead(renewal?.at ?? null, condition.days, dates);
    case 'did':
      return happened(kindAt(standing, condition.event), condition.days, dates);
    case 'did-not': {
      const did = happened(kindAt(standing, condition.event), condition.days, dates);
      return did === null ? null : !did;
    }
    case 'answered':
      return happened(answersAt(standing, condition.survey), condition.days, dates);
    case 'expansion':
      return standing.expansion;
  }
}

/** Certain also where the number is unknown and those that are known to be open are enough. */
function moreEscalationsThan(
  number: number,
  { openEscalations, openEscalationsAtLeast = 0 }: AccountStanding,
): boolean | null {
  if (openEscalations !== null) return openEscalations > number;
  return openEscalationsAtLeast > number ? true : null;
}

/** From so many up to so many days ago, both included; unknown for a moment to come. */
function ago(at: Instant | null, from: number, to: number, { now, dayOf }: Dates): boolean | null {
  const days = at === null ? -1 : dayOf(now) - dayOf(at);
  return days < 0 ? null : days >= from && days <= to;
}

/** Today or within so many days; of a renewal whose day has passed nobody knows what became of it. */
function ahead(at: Instant | null, days: number, { now, dayOf }: Dates): boolean | null {
  const left = at === null ? -1 : dayOf(at) - dayOf(now);
  return left < 0 ? null : left <= days;
}

function measureLies(
  { metric, from, below }: Extract<Condition, { kind: 'measure' }>,
  { measures }: AccountStanding,
): boolean | null {
  const range = healthMetrics.find(({ id }) => id === metric)?.range ?? { least: null, most: null };
  // The measure `usage` is a count of uses; the metric of this name is its change in per cent.
  const bounds = metric === 'usage' ? { least: 0, most: null } : range;
  const value = withinRange(bounds, entryOf(measures, metric)?.value ?? null);
  return value === null
    ? null
    : (from === undefined || value >= from) && (below === undefined || value < below);
}

/** Any of the moments so many days ago at most: unknown where only moments to come might be meant. */
function happened(moments: readonly Instant[] | null, days: number, dates: Dates): boolean | null {
  if (moments === null) return null;
  const each = moments.map((at) => ago(at, 0, days, dates));
  return each.includes(true) ? true : each.includes(null) ? null : false;
}

function kindAt({ events }: AccountStanding, kind: string): Instant[] | null {
  return events?.filter((event) => event.kind === kind).map(({ at }) => at) ?? null;
}

/** An answer that is none on its survey's scales is no answer. */
function answersAt({ surveys }: AccountStanding, survey: SurveyAnswer['survey']): Instant[] | null {
  return (
    surveys
      ?.filter((answer) => surveyResults([answer], survey, answer.at - 1, answer.at).length > 0)
      .map(({ at }) => at) ?? null
  );
}

/** Tiers are the same whatever their case. */
function plain(name: string): string {
  return name.trim().toLowerCase();
}
