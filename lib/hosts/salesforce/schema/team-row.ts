import { z } from 'zod';
import { RecordId } from './record-id';
import { said } from './said';

/** Somebody who works for an account, and as what. */
export const TeamRow = z.object({
  UserId: RecordId,
  User: said(z.object({ Name: said(z.string()) })),
  TeamMemberRole: said(z.string()),
});
export type TeamRow = z.infer<typeof TeamRow>;
