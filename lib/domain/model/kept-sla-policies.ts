import { z } from 'zod';
import { HostSlaPolicy } from './host-sla-policy';

/** The SLA policies of a host, as kept; `null` where this person may not read them. */
export const KeptSlaPolicies = z.object({ policies: z.array(HostSlaPolicy).nullable() });
export type KeptSlaPolicies = z.infer<typeof KeptSlaPolicies>;
