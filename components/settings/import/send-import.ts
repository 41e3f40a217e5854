import type { AccountRecord } from '../../../lib/domain/model/account-record';
import type { ImportMapping } from '../../../lib/domain/model/import-mapping';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { keepImport } from '../../../lib/messages/keep-import';
import { ask } from '../../../lib/platform/ask';
import type { CheckedTable } from './check-table';

const CUSTOMERS_AT_ONCE = 200;
const NUMBERS_AT_ONCE = 5_000;

/**
 * Imports a checked table: brings it to the worker in parts and ends it. Where it is called off, or a part fails, nothing of it stays.
 * @param onShare hears how far it is, 0-1
 * @throws AskError, or the signal's reason
 */
export async function sendImport(
  { found, refs }: Pick<CheckedTable, 'found' | 'refs'>,
  file: { name: string; columns: readonly string[]; mapping: ImportMapping },
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<void> {
  const id = crypto.randomUUID();
  const customers = [...found.measures].flatMap(([key, measures]) => {
    const ref = refs.get(key);
    return ref === undefined ? [] : [{ ref, measures }];
  });
  try {
    let brought = 0;
    for (const part of partsOf(customers)) {
      signal.throwIfAborted();
      await ask(keepImport, { what: 'part', id, customers: part });
      brought += part.length;
      onShare(brought / customers.length);
    }
    signal.throwIfAborted();
    const moments = customers.flatMap(({ measures }) => Object.values(measures).flat());
    const told = {
      fileName: file.name.slice(0, 300),
      rows: found.rowsTaken,
      refused: found.problems.length,
      customers: customers.length,
      metrics: [...new Set(file.mapping.metrics.map(({ metric }) => metric))],
      from: moments.reduce<number | null>((least, { at }) => Math.min(least ?? at, at), null),
      until: moments.reduce<number | null>((most, { at }) => Math.max(most ?? at, at), null),
    };
    const columns = file.columns.map((column) => column.slice(0, 300)).slice(0, 500);
    await ask(keepImport, { what: 'finish', id, told, columns, mapping: file.mapping });
  } catch (error) {
    // Whatever failed: parts that nobody finishes count for nothing, and are forgotten in a day even if this fails too.
    await ask(keepImport, { what: 'drop', id }).catch(() => undefined);
    throw error;
  }
}

function* partsOf(customers: readonly { ref: RecordRef; measures: AccountRecord['measures'] }[]) {
  let part: { ref: RecordRef; measures: AccountRecord['measures'] }[] = [];
  let numbers = 0;
  for (const customer of customers) {
    part.push(customer);
    numbers += Object.values(customer.measures).flat().length;
    if (part.length < CUSTOMERS_AT_ONCE && numbers < NUMBERS_AT_ONCE) continue;
    yield part;
    part = [];
    numbers = 0;
  }
  if (part.length > 0) yield part;
}
