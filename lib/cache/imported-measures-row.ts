import type { AccountRecord } from '../domain/model/account-record';

/** All numbers of one customer in one imported file. */
export interface ImportedMeasuresRow {
  /** `import id/record key`. */
  id: string;
  importId: string;
  recordKey: string;
  measures: AccountRecord['measures'];
}
