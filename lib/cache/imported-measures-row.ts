import type { AccountRecord } from '../domain/model/account-record';

/** All numbers of one customer in one imported file. */
export interface ImportedMeasuresRow {
  /** `import id/record key`. */
  id: string;
  importId: string;
  recordKey: string;
  /** When it was brought, in host time: parts of a file that nobody finished are forgotten by it. */
  broughtAt: number;
  measures: AccountRecord['measures'];
}
