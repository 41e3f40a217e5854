import type { Policy } from '../model/policy';
import { escalationPlays } from './playbooks/escalation-plays';
import { healthPlays } from './playbooks/health-plays';
import { recurringPlays } from './playbooks/recurring-plays';

/** The shipped plays. Tasks without a role are the customer's own success manager's. */
export const playbooks: Policy['playbooks'] = [...escalationPlays, ...recurringPlays, ...healthPlays];
