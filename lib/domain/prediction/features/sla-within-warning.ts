import { soonest } from '../../triggers/soonest';
import { unknownBecause } from '../../triggers/unknown-because';
import type { RiskFeature } from '../feature';

const labelKey = 'feature_sla_within_warning';

/** A running SLA clock has not breached, but has no more than the policy's warning time left. */
export const slaWithinWarning: RiskFeature = {
  id: 'sla-within-warning',
  labelKey,
  needs: ['clocks'],
  nextChange({ clocks }, { warningMinutes }, now) {
    const due = (clocks ?? []).flatMap(({ stage, dueAt }) =>
      stage === 'active' && dueAt !== null ? [dueAt] : [],
    );
    return soonest([...due, ...due.map((at) => at - warningMinutes * 60_000)], now);
  },
  check({ clocks }, { warningMinutes }, now) {
    if (clocks === null) return unknownBecause(labelKey, 'unknown_cause_clocks');
    const left = clocks.flatMap(({ stage, dueAt }) =>
      stage === 'active' && dueAt !== null && dueAt > now ? [dueAt - now] : [],
    );
    const least = Math.min(...left);
    if (least <= warningMinutes * 60_000) {
      const remaining = { kind: 'duration', milliseconds: least } as const;
      return {
        outcome: 'fired',
        sentence: { key: 'reason_sla_within_warning', values: [remaining] },
        phrase: { kind: 'message', key: 'phrase_sla_within_warning', values: [remaining] },
      };
    }
    if (clocks.some(({ stage, dueAt }) => stage === null || (stage === 'active' && dueAt === null)))
      return unknownBecause(labelKey, 'unknown_cause_clock');
    return {
      outcome: 'clear',
      sentence: {
        key: 'clear_sla_within_warning',
        values: [{ kind: 'duration', milliseconds: warningMinutes * 60_000 }],
      },
    };
  },
};
