import { z } from 'zod';

/** The objects that are asked for by the names of their fields. */
export const SalesforceObject = z.enum([
  'Account',
  'BusinessHours',
  'Case',
  'CaseComment',
  'CaseHistory',
  'CaseMilestone',
  'CaseStatus',
  'Contract',
  'EmailMessage',
  'Entitlement',
  'Group',
  'Holiday',
  'MilestoneType',
  'Opportunity',
  'Task',
  'User',
]);
export type SalesforceObject = z.infer<typeof SalesforceObject>;
