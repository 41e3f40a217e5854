import type { SalesforceObject } from './salesforce-object';

/**
 * All that requests may name of each object, once the org's own description says that this person may read it. A dotted name is
 * read through a lookup.
 */
export const WANTED_FIELDS = {
  Account: ['Id', 'Name', 'ParentId', 'SystemModstamp'],
  Case: [
    'Id',
    'Subject',
    'Status',
    'Priority',
    'Type',
    'IsClosed',
    'IsEscalated',
    'IsStopped',
    'ContactId',
    'AccountId',
    'OwnerId',
    'Owner.Name',
    'CreatedDate',
    'ClosedDate',
    'SystemModstamp',
    'LastModifiedDate',
    'EntitlementId',
  ],
  CaseComment: [
    'Id',
    'ParentId',
    'CommentBody',
    'IsPublished',
    'CreatedById',
    'CreatedDate',
    'CreatedBy.Name',
    'CreatedBy.UserType',
  ],
  CaseHistory: ['Id', 'CaseId', 'Field', 'NewValue', 'OldValue', 'CreatedDate'],
  CaseMilestone: [
    'Id',
    'CaseId',
    'StartDate',
    'TargetDate',
    'IsCompleted',
    'TargetResponseInMins',
    'BusinessHoursId',
    'MilestoneType.Name',
    'Case.OwnerId',
    'Case.IsClosed',
  ],
  CaseStatus: ['Id', 'ApiName', 'MasterLabel', 'IsClosed'],
  Contract: ['Id', 'AccountId', 'StatusCode', 'StartDate', 'EndDate'],
  EmailMessage: ['Id', 'ParentId', 'Incoming', 'Status', 'MessageDate', 'TextBody'],
  Entitlement: ['Id', 'Name'],
  Group: ['Id', 'Name', 'Type'],
  MilestoneType: ['Id', 'Name'],
  Opportunity: ['Id', 'AccountId', 'Name', 'Type', 'StageName', 'Amount', 'CloseDate', 'IsClosed'],
  User: ['Id', 'Name', 'IsActive', 'UserType', 'ManagerId'],
} as const satisfies Readonly<Record<SalesforceObject, readonly string[]>>;
