import { useQuery } from '@tanstack/react-query';
import type { ImportMapping } from '../../../lib/domain/model/import-mapping';
import { readImportMapping } from '../../../lib/messages/read-import-mapping';
import { ask } from '../../../lib/platform/ask';
import { guessMapping } from './guess-mapping';
import { ImportForm } from './import-form';
import type { ImportTable } from './import-table';

/** Begins with what the columns meant the last time, or with a guess. */
export function ImportSteps(given: {
  name: string;
  table: ImportTable;
  accounts: readonly string[];
  onImported: (line: string) => void;
  onCancel: () => void;
}) {
  const columns = (given.table.rows[0] ?? []).map((cell) => cell.trim().slice(0, 300)).slice(0, 500);
  const { data, error } = useQuery({
    queryKey: ['settings', 'import-mapping', columns],
    queryFn: () => ask(readImportMapping, { columns }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (data === undefined && error === null) return null;
  const kept = data?.mapping ?? null;
  const guess = guessMapping(given.table, Date.now());
  return (
    <ImportForm
      {...given}
      columns={columns}
      begin={kept === null ? guess : renewed(kept, guess)}
      remembered={kept !== null}
    />
  );
}

/** A file without days is of the moment at which it is imported, not of the last one's. */
function renewed(kept: ImportMapping, guess: ImportMapping): ImportMapping {
  return 'at' in kept.date ? { ...kept, date: 'at' in guess.date ? guess.date : { at: Date.now() } } : kept;
}
