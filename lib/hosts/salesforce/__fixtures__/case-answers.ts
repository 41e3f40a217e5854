import { customersCases } from './customers-cases';
import { pageOf } from './page-of';

const ACCOUNT_ID = '0013f000004Y6yCAAS';
const CASE_ID = '5008F00000302jSQAQ';
const OWNER_ID = '005000000000001AAA';
const MANAGER_ID = '005000000000002AAA';
export const ids = { account: ACCOUNT_ID, case: CASE_ID, owner: OWNER_ID, manager: MANAGER_ID };

const MARKER =
  `[bellwether:1 key=acme.my.salesforce.com/${CASE_ID}/1/0 deed=escalated level=level-1 owner=${OWNER_ID} ` +
  'due=2026-10-01T15:00:00Z policy=default-1]';

const agent = { CreatedById: OWNER_ID, CreatedBy: { Name: 'Priya Raman', UserType: 'Standard' } };
const customer = {
  CreatedById: '005000000000009AAA',
  CreatedBy: { Name: 'Dana Whitfield', UserType: 'CspLitePortal' },
};

/** What a healthy org with entitlements answers to the composite of one case, part by part. */
export const caseAnswers = {
  case: {
    ok: {
      attributes: { type: 'Case' },
      Id: CASE_ID,
      Subject: 'Exports fail since the update',
      Status: 'Working',
      Priority: 'High',
      Type: 'Problem',
      IsClosed: false,
      IsEscalated: true,
      IsStopped: false,
      ContactId: '003000000000001AAA',
      AccountId: ACCOUNT_ID,
      OwnerId: OWNER_ID,
      CreatedDate: '2026-10-01T09:00:00.000+0000',
      LastModifiedDate: '2026-10-01T13:59:15.000+0000',
      SystemModstamp: '2026-10-01T13:59:16.000+0000',
    },
  },
  account: {
    ok: {
      Id: ACCOUNT_ID,
      Name: 'Northwind Cargo',
      Tier__c: 'Gold',
      Usage_30d__c: 1200,
      Usage_Previous_30d__c: 2000,
      NPS__c: null,
      SystemModstamp: '2026-09-30T00:00:00.000+0000',
    },
  },
  user: { ok: { Id: OWNER_ID, Name: 'Priya Raman', ManagerId: MANAGER_ID } },
  manager: { ok: { Id: MANAGER_ID, Name: 'Helen Ortiz' } },
  queue: {
    status: 404,
    body: [{ errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' }],
  },
  comments: pageOf(
    {
      Id: '00a000000000003AAA',
      CommentBody: 'Any news?',
      IsPublished: true,
      CreatedDate: '2026-10-01T12:00:00.000+0000',
      ...customer,
    },
    {
      Id: '00a000000000002AAA',
      CommentBody: `Escalated.\n${MARKER}`,
      IsPublished: false,
      CreatedDate: '2026-10-01T11:00:00.000+0000',
      ...agent,
    },
    {
      Id: '00a000000000001AAA',
      CommentBody: 'We are looking at it.',
      IsPublished: true,
      CreatedDate: '2026-10-01T10:00:00.000+0000',
      ...agent,
    },
  ),
  emails: pageOf({
    Id: '02s000000000001AAA',
    Incoming: true,
    Status: '1',
    MessageDate: '2026-10-01T13:00:00.000+0000',
  }),
  milestones: pageOf(
    {
      Id: '555000000000002AAA',
      CaseId: CASE_ID,
      MilestoneType: { Name: 'Resolution' },
      StartDate: '2026-10-01T09:00:00.000+0000',
      TargetDate: '2026-10-08T13:59:00.000+0000',
      IsCompleted: false,
      TargetResponseInMins: 7200,
      BusinessHoursId: '01m000000000001AAA',
    },
    {
      Id: '555000000000001AAA',
      CaseId: CASE_ID,
      MilestoneType: { Name: 'Next Response' },
      StartDate: '2026-10-01T12:00:00.000+0000',
      TargetDate: '2026-10-01T14:00:00.000+0000',
      IsCompleted: false,
      TargetResponseInMins: 120,
      BusinessHoursId: null,
    },
    {
      Id: '555000000000003AAA',
      CaseId: CASE_ID,
      MilestoneType: { Name: 'First Response' },
      TargetDate: '2026-10-01T10:30:00.000+0000',
      IsCompleted: true,
    },
  ),
  history: pageOf(
    { Id: '017000000000001AAA', Field: 'created', CreatedDate: '2026-10-01T09:00:00.000+0000' },
    {
      Id: '017000000000002AAA',
      Field: 'Owner',
      OldValue: '00G000000000001EAA',
      NewValue: OWNER_ID,
      CreatedDate: '2026-10-01T09:30:00.000+0000',
    },
    {
      Id: '017000000000003AAA',
      Field: 'Owner',
      OldValue: 'Tier 1',
      NewValue: 'Priya Raman',
      CreatedDate: '2026-10-01T09:30:00.000+0000',
    },
    {
      Id: '017000000000004AAA',
      Field: 'Status',
      OldValue: 'New',
      NewValue: 'Working',
      CreatedDate: '2026-10-01T09:30:00.000+0000',
    },
    {
      Id: '017000000000005AAA',
      Field: 'Priority',
      OldValue: 'Medium',
      NewValue: 'High',
      CreatedDate: '2026-10-01T10:30:00.000+0000',
    },
  ),
  entitlement: { ok: { Id: '550000000000001AAA', Name: 'Gold support' } },
  customer: pageOf({
    Id: ACCOUNT_ID,
    Cases: customersCases.ok,
    Opportunities: pageOf(
      {
        Id: '006000000000001AAA',
        Name: 'Northwind more seats',
        Type: 'Existing Customer - Upgrade',
        StageName: 'Prospecting',
        Amount: 9000,
        CloseDate: '2026-10-20',
      },
      {
        Id: '006000000000002AAA',
        Name: 'Northwind 2027',
        Type: 'Renewal',
        StageName: 'Negotiation',
        Amount: 120000,
        CloseDate: '2026-11-30',
      },
    ).ok,
    Contracts: pageOf({
      Id: '800000000000001AAA',
      StatusCode: 'Activated',
      StartDate: '2024-12-01',
      EndDate: '2026-12-01',
    }).ok,
  }),
};
