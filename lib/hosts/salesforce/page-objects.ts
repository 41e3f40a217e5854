/** What our kinds of records are called in addresses and in the names Lightning generates, in lower case. */
export const OBJECTS = { ticket: 'case', account: 'account' } as const;
