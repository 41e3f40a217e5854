import type { ImportMapping } from '../../../lib/domain/model/import-mapping';
import type { FileCustomer } from './customer-match';
import type { ImportTable } from './import-table';

/** A file that was chosen and not imported yet, with what somebody said of it. In the page's memory alone: it holds names of customers. */
export interface ImportDraft {
  name: string;
  table: ImportTable;
  bytes: Uint8Array;
  /** What was said of the columns and of customers that were not found; `null` until the columns are shown. */
  form: {
    mapping: ImportMapping;
    account: string | null;
    chosen: ReadonlyMap<string, FileCustomer>;
    remembered: boolean;
  } | null;
}
