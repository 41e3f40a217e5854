import type { HealthAssessment } from '../../domain/model/health-assessment';
import type { Policy } from '../../domain/model/policy';
import type { Sentence } from '../../domain/model/sentence';
import { formatDay } from './format-day';
import { formatDecimal } from './format-decimal';
import { metricName } from './metric-name';
import { say } from './say';

/** What took a score from one number to another. */
export interface HealthChanges {
  /** From what to what, since when. */
  move: Sentence;
  fell: boolean;
  /** Each metric that moved, strongest first: its own part, and the play against it where there is one. */
  parts: { metric: string; fell: boolean; words: Sentence; play: string | null }[];
  /** Where the first three explain less than all: how much, in per cent. */
  explainedPercent: number | null;
}

/** So many are named; the rest moves little. */
const SHOWN = 5;

/**
 * How a customer's score went, by the drop that holds, else by the last 30 days; `null` where it did not move, or nobody knows
 * (acceptance HS5, HS8).
 * @param dayOf the date of a moment in the policy's calendar, as midnight UTC
 */
export function healthChanges(
  { drop, change, causes }: Pick<HealthAssessment, 'drop' | 'change' | 'causes'>,
  policy: Pick<Policy, 'playbooks'>,
  now: number,
  locale: string,
  dayOf: (at: number) => number,
): HealthChanges | null {
  const move = drop === null || drop === 'none' ? change : drop;
  if (move === null || (move.change === 0 && move.metrics.length === 0)) return null;
  const decimal = (value: number) => formatDecimal(value, locale);
  const playOf = (metric: string) => {
    const cause = causes.find((one) => one.metric === metric);
    return policy.playbooks.find(({ id }) => id === cause?.playbook)?.name ?? null;
  };
  const { from, to } = move;
  return {
    move: say(
      'account_change_move',
      ...[decimal(from.score), decimal(to.score)],
      formatDay(dayOf(from.at), now, locale),
    ),
    fell: move.change < 0,
    parts: move.metrics.slice(0, SHOWN).map(({ metric, change: part }) => ({
      ...{ metric, fell: part < 0, play: playOf(metric) },
      words: say('account_change_part', metricName(metric), signed(part, locale)),
    })),
    explainedPercent: move.explained > 0.995 ? null : Math.round(move.explained * 100),
  };
}

function signed(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    ...({ minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const),
  })
    .format(value)
    .replace('-', '−');
}
