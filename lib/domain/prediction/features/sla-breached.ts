import { soonest } from '../../triggers/soonest';
import { unknownBecause } from '../../triggers/unknown-because';
import type { RiskFeature } from '../feature';

const labelKey = 'feature_sla_breached';

/** A running SLA clock of the host is past its instant. A breach that has been answered since no longer counts. */
export const slaBreached: RiskFeature = {
  id: 'sla-breached',
  labelKey,
  needs: ['clocks'],
  nextChange({ clocks }, _policy, now) {
    const due = (clocks ?? []).flatMap(({ stage, dueAt }) =>
      stage === 'active' && dueAt !== null ? [dueAt] : [],
    );
    return soonest(due, now);
  },
  check({ clocks }, _policy, now) {
    if (clocks === null) return unknownBecause(labelKey, 'unknown_cause_clocks');
    const due = clocks.flatMap(({ stage, dueAt }) => (stage === 'active' && dueAt !== null ? [dueAt] : []));
    const first = Math.min(...due);
    if (first <= now) {
      const over = { kind: 'duration', milliseconds: now - first } as const;
      return {
        outcome: 'fired',
        sentence: { key: 'reason_sla_breached', values: [over] },
        phrase: { kind: 'message', key: 'phrase_sla_breached', values: [over] },
      };
    }
    if (clocks.some(({ stage, dueAt }) => stage === null || (stage === 'active' && dueAt === null)))
      return unknownBecause(labelKey, 'unknown_cause_clock');
    return { outcome: 'clear', sentence: { key: 'clear_sla_breached', values: [] } };
  },
};
