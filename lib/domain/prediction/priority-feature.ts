import type { Priority } from '../model/priority';
import { unknownBecause } from '../triggers/unknown-because';
import type { RiskFeature } from './feature';

/** The feature that the host's priority is this one. A ticket without a priority has none of them. */
export function priorityFeature(priority: Priority): RiskFeature {
  const labelKey = `feature_priority_${priority}`;
  return {
    id: `priority-${priority}`,
    labelKey,
    needs: ['priority'],
    nextChange: () => null,
    check({ ticket }) {
      if (ticket.priority === null) return unknownBecause(labelKey, 'unknown_cause_priority');
      if (ticket.priority !== priority)
        return { outcome: 'clear', sentence: { key: `clear_priority_${priority}`, values: [] } };
      return {
        outcome: 'fired',
        sentence: { key: `reason_priority_${priority}`, values: [] },
        phrase: { kind: 'message', key: `phrase_priority_${priority}` },
      };
    },
  };
}
