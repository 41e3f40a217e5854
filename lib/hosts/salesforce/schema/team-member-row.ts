import { z } from 'zod';
import { RecordId } from './record-id';

/** Somebody on the team of a case: one of the org's people, or a contact. */
export const TeamMemberRow = z.object({ Id: RecordId, MemberId: RecordId });
export type TeamMemberRow = z.infer<typeof TeamMemberRow>;
