import { z } from 'zod';
import { RecordId } from './record-id';
import { said } from './said';

/** Somebody of the org. */
export const UserRow = z.object({ Id: RecordId, Name: z.string(), ManagerId: said(RecordId) });
export type UserRow = z.infer<typeof UserRow>;
