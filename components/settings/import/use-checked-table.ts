import { useEffect, useRef, useState } from 'react';
import type { ImportMapping } from '../../../lib/domain/model/import-mapping';
import { type CheckedTable, checkTable } from './check-table';
import type { FileCustomer } from './customer-match';
import type { ImportTable } from './import-table';

/** Shortly after the last change: who goes through a list with the keyboard is not answered for each step. */
const SETTLED_MILLISECONDS = 250;

/** What an import would take in, anew after each change. */
export function useCheckedTable(
  table: ImportTable,
  mapping: ImportMapping,
  account: string | null,
  chosen: ReadonlyMap<string, FileCustomer>,
): { checked: CheckedTable | null; share: number | null; error: unknown } {
  const [checked, setChecked] = useState<CheckedTable | null>(null);
  const [share, setShare] = useState<number | null>(0);
  const [error, setError] = useState<unknown>(null);
  const wanted = JSON.stringify([mapping, account]);
  const present = useRef({ mapping, account });
  present.current = { mapping, account };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a mapping is another one when it says something else.
  useEffect(() => {
    const own = new AbortController();
    setShare(0);
    const timer = setTimeout(async () => {
      try {
        const { mapping, account } = present.current;
        const found = await checkTable(table.rows, mapping, account, chosen, own.signal, setShare);
        setChecked(found);
        setShare(null);
        setError(null);
      } catch (failure) {
        if (own.signal.aborted) return;
        setChecked(null);
        setShare(null);
        setError(failure);
      }
    }, SETTLED_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      own.abort();
    };
  }, [table, wanted, chosen]);
  return { checked, share, error };
}
