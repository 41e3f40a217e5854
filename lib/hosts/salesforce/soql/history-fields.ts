/** What is asked of a change of a case. */
export const HISTORY_FIELDS = [
  'Field',
  'OldValue',
  'NewValue',
  'CreatedDate',
  'CreatedById',
  'CreatedBy.Name',
  'CreatedBy.UserType',
] as const;
