import { z } from 'zod';
import { RecordId } from './record-id';
import { said } from './said';

/** A role of the org and the one above it. */
export const RoleRow = z.object({ Id: RecordId, ParentRoleId: said(RecordId) });
export type RoleRow = z.infer<typeof RoleRow>;
