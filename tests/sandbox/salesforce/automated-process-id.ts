import { salesforceId } from '../seed/salesforce-id';

/** The platform's own user, in whose name rules and flows change records. */
export const AUTOMATED_PROCESS_ID = salesforceId('005', 900_001);
