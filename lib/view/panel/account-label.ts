/** The part of an account's address that people call it by: `acme` of `acme.my.salesforce.com`. */
export function accountLabel(account: string): string {
  return account.split('.')[0] ?? account;
}
