import { z } from 'zod';
import { SolvedTicket } from './solved-ticket';

/** What was solved lately in an account, as worked out of its past by the kinds of issues of one version of the policy. */
export const KeptSolved = z.object({ policyVersion: z.string(), tickets: z.array(SolvedTicket) });
export type KeptSolved = z.infer<typeof KeptSolved>;
