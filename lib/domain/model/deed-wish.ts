import { z } from 'zod';
import { BriefChoice } from './brief-choice';
import { Instant } from './instant';
import { PolicyId } from './policy-id';

const PersonId = z.string().regex(/^[A-Za-z0-9]{1,32}$/);
const Reason = z.string().trim().min(1).max(2000);

/**
 * What else a person does to an escalation: sends it down, offers, accepts or declines a hand-over, transfers it on its level, holds
 * and releases it, takes back their own last step up, asks for an approval and answers one, puts it under the policy in force.
 */
export const DeedWish = z.discriminatedUnion('deed', [
  z.object({ deed: z.literal('lowered'), levelId: PolicyId, reason: Reason }),
  /** With the brief that goes into its note. Left out: with none. */
  z.object({ deed: z.literal('offered'), to: PersonId, brief: BriefChoice.optional() }),
  z.object({ deed: z.literal('accepted') }),
  z.object({ deed: z.literal('declined') }),
  z.object({ deed: z.literal('transferred'), to: PersonId, kind: z.enum(['person', 'group']) }),
  z.object({ deed: z.literal('held'), until: Instant.nullable(), reason: Reason }),
  z.object({ deed: z.literal('released') }),
  z.object({ deed: z.literal('taken-back') }),
  z.object({ deed: z.literal('adopted') }),
  z.object({ deed: z.literal('asked'), reason: Reason.nullable() }),
  z.object({ deed: z.literal('approved') }),
  z.object({ deed: z.literal('denied'), reason: Reason.nullable() }),
]);
export type DeedWish = z.infer<typeof DeedWish>;
