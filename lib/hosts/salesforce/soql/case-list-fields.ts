/** What is asked of a case that stands in a list of its customer's. */
export const CASE_LIST_FIELDS = [
  'Subject',
  'Status',
  'IsClosed',
  'IsEscalated',
  'IsStopped',
  'Priority',
  'CreatedDate',
] as const;
