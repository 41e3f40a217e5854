import type { ImportMapping } from '../model/import-mapping';
import { beginImport } from './begin-import';
import type { ImportAccount } from './import-account';
import type { MeasureImport } from './measure-import';

/**
 * Reads customers' numbers out of the cells of a file (acceptance CO14), all at once. See `beginImport`.
 * @param rows cells by row, the heading first; rows without any text are passed over
 * @param previewRows how many rows the preview holds
 */
export function importMeasures(
  rows: readonly (readonly string[])[],
  mapping: ImportMapping,
  accounts: readonly ImportAccount[],
  previewRows = 5,
): MeasureImport {
  const [heading = [], ...others] = rows;
  const { found, add } = beginImport(heading, mapping, accounts, previewRows);
  add(others);
  return found;
}
