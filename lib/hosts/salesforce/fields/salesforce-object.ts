import { z } from 'zod';

/** The objects that are asked for by the names of their fields. */
export const SalesforceObject = z.enum([
  'Account',
  'AccountTeamMember',
  'BusinessHours',
  'Case',
  'CaseComment',
  'CaseHistory',
  'CaseMilestone',
  'CaseStatus',
  'CaseTeamMember',
  'CaseTeamRole',
  'Contract',
  'EmailMessage',
  'Entitlement',
  'Event',
  'Group',
  'Holiday',
  'MilestoneType',
  'Opportunity',
  'QueueSobject',
  'Task',
  'User',
  'UserRole',
]);
export type SalesforceObject = z.infer<typeof SalesforceObject>;
