import type { Language } from '../language';
import type { ChartDrawing } from './chart-drawing';
import { formatBucket } from './format-bucket';
import type { ShownFigure } from './shown-figure';

const MINUTE = 60_000;
const SPANS = { minutes: MINUTE, hours: 60 * MINUTE, days: 24 * 60 * MINUTE } as const;

/** Of each indicator the numbers that are drawn, those of one chart together. All others stand in its table. */
const CHARTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'support-tickets': [['opened', 'solved']],
  'money-in-escalation': [['money']],
  'open-escalations': [['open']],
  'response-time': [['reported_to_flagged', 'flagged_to_acknowledged']],
  'resolution-time': [['resolution', 'resolution_business']],
  satisfaction: [['satisfaction_five'], ['satisfaction_ten']],
  'nps-after-escalation': [['nps']],
  'first-contact-resolution': [['first_contact']],
  'escalation-rate': [['escalation_rate']],
  precision: [['precision']],
  'level-dwell': [['longest_dwell']],
  churn: [['churn']],
};

interface Guides {
  satisfactionFive: number;
  satisfactionTen: number;
  firstContactPercent: number;
  precisionPercent: number;
  rate: { low: number; high: number };
  churn: { low: number; high: number };
}

/**
 * The charts of an indicator over time. One without a single known number is left out: an empty frame says nothing.
 * @param trend one stretch of time after the other
 */
export function chartDrawings(
  id: string,
  trend: readonly { key: string; figures: readonly ShownFigure[] }[],
  goals: Guides,
  language: Language,
): ChartDrawing[] {
  return (CHARTS[id] ?? []).flatMap((names) => {
    const keys = names.map((name) => `kpi_figure_${name}`);
    const found = keys.map((key) =>
      trend.map(({ figures }) => figures.find(({ labelKey }) => labelKey === key)?.value ?? null),
    );
    const values = found.flat().filter((value) => value !== null);
    if (values.length === 0) return [];
    const kind = trend[0]?.figures.find(({ labelKey }) => labelKey === keys[0])?.kind;
    const unit = unitOf(kind, Math.max(...values));
    const scale = unit === 'percent' || unit === 'plain' ? 1 : SPANS[unit];
    return [
      {
        unit,
        labels: trend.map(({ key }) => formatBucket(key, language.locale)),
        lines: keys.map((key, place) => ({
          name: language.text(key, []),
          values: (found[place] ?? []).map((value) => (value === null ? null : value / scale)),
        })),
        guides: guidesOf(names[0] ?? '', goals).map(({ key, value }) => ({
          name: language.text(key, []),
          value,
        })),
      },
    ];
  });
}

function unitOf(kind: ShownFigure['kind'] | undefined, most: number): ChartDrawing['unit'] {
  if (kind === 'percent') return 'percent';
  if (kind !== 'duration') return 'plain';
  if (most < 3 * SPANS.hours) return 'minutes';
  return most < 3 * SPANS.days ? 'hours' : 'days';
}

function guidesOf(name: string, goals: Guides): { key: string; value: number }[] {
  const goal = (value: number) => [{ key: 'figures_guide_goal', value }];
  const band = ({ low, high }: { low: number; high: number }) => [
    { key: 'figures_guide_low', value: low },
    { key: 'figures_guide_high', value: high },
  ];
  if (name === 'satisfaction_five') return goal(goals.satisfactionFive);
  if (name === 'satisfaction_ten') return goal(goals.satisfactionTen);
  if (name === 'first_contact') return goal(goals.firstContactPercent);
  if (name === 'precision') return goal(goals.precisionPercent);
  if (name === 'escalation_rate') return band(goals.rate);
  return name === 'churn' ? band(goals.churn) : [];
}
