import { z } from 'zod';
import { RecordId } from './record-id';
import { said } from './said';

/** A part on a case's team: `AccessLevel` is what it lets do with the case. */
export const TeamRoleRow = z.object({ Id: RecordId, AccessLevel: said(z.string()) });
export type TeamRoleRow = z.infer<typeof TeamRoleRow>;
