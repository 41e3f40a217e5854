import { z } from 'zod';
import { PolicyId } from './policy-id';

/** A text to send. What stands in [brackets] is filled in; one that stays open keeps it from being copied or sent (acceptance SB6). */
export const Template = z.object({
  id: PolicyId,
  name: z.string().min(1).max(80),
  kind: z.enum(['acknowledgement', 'update', 'closing', 'survey', 'campaign']),
  language: z.enum(['en', 'de']),
  subject: z.string().max(200).nullable(),
  body: z.string().min(1).max(10_000),
  /** What a campaign is for and whom it is meant for. Left out: it is no campaign. */
  campaign: z.object({ goal: z.string(), targeting: z.string(), segment: PolicyId.nullable() }).optional(),
});
export type Template = z.infer<typeof Template>;
