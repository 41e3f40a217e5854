import { z } from 'zod';
import { Moment } from './moment';
import { RecordId } from './record-id';
import { said } from './said';

/** A Case as `GET /sobjects/Case/{id}` gives it: whatever fields this user may see. */
export const CaseRecord = z.object({
  Id: RecordId,
  Subject: said(z.string()),
  Description: said(z.string()),
  Status: said(z.string()),
  Priority: said(z.string()),
  Type: said(z.string()),
  IsClosed: said(z.boolean()),
  IsEscalated: said(z.boolean()),
  /** Only in orgs with entitlements: the milestones' clocks stand still. */
  IsStopped: said(z.boolean()),
  ContactId: said(RecordId),
  AccountId: said(RecordId),
  OwnerId: said(RecordId),
  CreatedDate: said(Moment),
  SystemModstamp: said(z.string()),
  LastModifiedDate: said(z.string()),
});
export type CaseRecord = z.infer<typeof CaseRecord>;
