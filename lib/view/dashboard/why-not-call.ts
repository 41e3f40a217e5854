import type { DeskCustomer } from '../../domain/model/desk-customer';
import type { Sentence } from '../../domain/model/sentence';
import { say } from '../panel/say';

/** What stands where no reason to call is told: that there is none only where something is known of the customer. */
export function whyNotCall({ likelihood, readAt }: Pick<DeskCustomer, 'likelihood' | 'readAt'>): Sentence {
  return say(likelihood === null || readAt === null ? 'portfolio_reason_unknown' : 'portfolio_no_reason');
}
