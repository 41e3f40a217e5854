/** What a field holds. Instants are text in Salesforce's own form, dates are `YYYY-MM-DD`. */
export type FieldValue = string | number | boolean | null;

/** One record. Frozen: a change makes a new one, so that a rolled back transaction can put the old ones back. */
export type SObjectRecord = Readonly<Record<string, FieldValue>> & { readonly Id: string };
