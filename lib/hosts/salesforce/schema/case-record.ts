import { z } from 'zod';
import { Moment } from './moment';
import { RecordId } from './record-id';
import { said } from './said';

/** A Case as `GET /sobjects/Case/{id}` gives it: whatever fields this user may see; the org's own stay in. */
export const CaseRecord = z.looseObject({
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
  /** Only in orgs with entitlements. */
  BusinessHoursId: said(RecordId),
  ContactId: said(RecordId),
  AccountId: said(RecordId),
  OwnerId: said(RecordId),
  /** Only where it was asked for. */
  Owner: said(z.object({ Name: said(z.string()) })),
  CreatedDate: said(Moment),
  SystemModstamp: said(z.string()),
  LastModifiedDate: said(z.string()),
});
export type CaseRecord = z.infer<typeof CaseRecord>;
