/** What is asked of a case whose past is read. */
export const PAST_CASE_FIELDS = [
  'Status',
  'Priority',
  'Type',
  'IsClosed',
  'IsEscalated',
  'ContactId',
  'AccountId',
  'OwnerId',
  'CreatedDate',
  'SystemModstamp',
] as const;
