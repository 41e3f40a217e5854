import type { Tone } from '../band-look';

const LOOKS: Readonly<Record<string, { tone: Tone; shape: string; good: boolean }>> = {
  kpi_goal_met: { tone: 'low', shape: '●', good: true },
  kpi_goal_missed: { tone: 'high', shape: '▲', good: false },
  kpi_rate_too_rare: { tone: 'watch', shape: '▼', good: false },
  kpi_rate_balanced: { tone: 'low', shape: '●', good: true },
  kpi_rate_too_often: { tone: 'high', shape: '▲', good: false },
  kpi_churn_below: { tone: 'low', shape: '▼', good: true },
  kpi_churn_within: { tone: 'low', shape: '●', good: true },
  kpi_churn_above: { tone: 'high', shape: '▲', good: false },
};

/** Tone and shape of what the goals say to a number, and whether it is as it should be. A word we do not know is neither good nor bad. */
export function judgementLook(key: string): { tone: Tone; shape: string; good: boolean | null } {
  return LOOKS[key] ?? { tone: 'unknown', shape: '?', good: null };
}
