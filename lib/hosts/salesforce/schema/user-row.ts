import { z } from 'zod';
import { RecordId } from './record-id';
import { said } from './said';

/** Somebody of the org. Their name may be hidden; an out-of-office message is there only while they are away. */
export const UserRow = z.object({
  Id: RecordId,
  Name: said(z.string()),
  IsActive: said(z.boolean()),
  ManagerId: said(RecordId),
  UserRoleId: said(RecordId),
  DelegatedApproverId: said(RecordId),
  OutOfOfficeMessage: said(z.string()),
});
export type UserRow = z.infer<typeof UserRow>;
