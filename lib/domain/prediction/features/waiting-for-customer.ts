import { unknownBecause } from '../../triggers/unknown-because';
import type { RiskFeature } from '../feature';

const labelKey = 'feature_waiting_for_customer';

/** The next word is the customer's: the ticket is pending, or the last public message was ours. */
export const waitingForCustomer: RiskFeature = {
  id: 'waiting-for-customer',
  labelKey,
  needs: ['status', 'conversation'],
  nextChange: () => null,
  check({ ticket, conversation }) {
    const waitingSince = conversation?.waitingSince ?? null;
    if (ticket.status === 'pending' || waitingSince === 'nobody')
      return {
        outcome: 'fired',
        sentence: { key: 'reason_waiting_for_customer', values: [] },
        phrase: { kind: 'message', key: 'phrase_waiting_for_customer' },
      };
    if (ticket.status === null) return unknownBecause(labelKey, 'unknown_cause_status');
    if (waitingSince === null) return unknownBecause(labelKey, 'unknown_cause_conversation');
    return { outcome: 'clear', sentence: { key: 'clear_waiting_for_customer', values: [] } };
  },
};
