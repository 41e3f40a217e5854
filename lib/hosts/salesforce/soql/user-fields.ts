/** What is asked of somebody who holds a case, or to whom they report. */
export const USER_FIELDS = [
  'Name',
  'ManagerId',
  'IsActive',
  'DelegatedApproverId',
  'OutOfOfficeMessage',
] as const;
