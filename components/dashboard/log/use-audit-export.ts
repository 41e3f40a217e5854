import { useContext, useState } from 'react';
import { readAuditLog } from '../../../lib/messages/read-audit-log';
import { ask } from '../../../lib/platform/ask';
import { csvText } from '../../../lib/view/csv-text';
import { auditRows } from '../../../lib/view/dashboard-figures/audit-rows';
import { saveFile } from '../../settings/save-file';
import { AnnounceContext } from '../../ui/announce-context';
import { useWords } from '../../ui/use-words';
import type { AuditFilter } from './audit-filter';

/** So many lines come at once: about half a megabyte. */
const AT_ONCE = 1000;
const HEADS = [
  'at',
  'system',
  'record',
  'kind',
  'what',
  'detail',
  'reason',
  'who',
  'rule',
  'policy',
  'note',
] as const;

/** Saves all lines that match as a CSV file, read part by part; it can be stopped on the way. */
export function useAuditExport(filter: AuditFilter) {
  const { text, say } = useWords();
  const announce = useContext(AnnounceContext);
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [run] = useState({ stopped: false, running: false });

  const save = async () => {
    if (run.running) return;
    Object.assign(run, { stopped: false, running: true });
    setError(null);
    setProgress({ done: 0, all: 1 });
    try {
      const rows: string[][] = [HEADS.map((head) => text(`audit_column_${head}`))];
      for (let from = 0, total = 1; from < total && !run.stopped; ) {
        const answer = await ask(readAuditLog, { ...filter, from, count: AT_ONCE });
        if (answer.state === 'reading') continue;
        const names = new Map(answer.persons.map(({ id, name }) => [id, name]));
        rows.push(...auditRows(answer.lines, names, say, (kind) => text(`audit_kind_${kind}`)));
        total = answer.total;
        from += AT_ONCE;
        setProgress({ done: Math.min(from, total), all: total });
      }
      if (run.stopped) return;
      saveFile('bellwether-log.csv', [csvText(rows)], 'text/csv');
      announce(text('figures_saved'));
    } catch (failure) {
      setError(failure);
    } finally {
      run.running = false;
      setProgress(null);
    }
  };
  return {
    save: () => void save(),
    progress,
    error,
    stop: () => {
      run.stopped = true;
    },
  };
}
