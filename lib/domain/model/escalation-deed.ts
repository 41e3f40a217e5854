import { z } from 'zod';
import { Deed } from './deed';

/**
 * What happened to an escalation, one word for each transition of its log:
 * `reopened` an acknowledgement that nothing followed is void, same level; `repeated` the same level is told again; `lowered`
 * to a lower level by a person; `held` and `released` the climb stands still; `transferred` to somebody else on the same level;
 * `offered`, `accepted`, `declined` a hand-over; `asked`, `approved`, `denied` an approval; `adopted` a newer policy.
 */
export const EscalationDeed = z.enum(Deed.options);
export type EscalationDeed = z.infer<typeof EscalationDeed>;
