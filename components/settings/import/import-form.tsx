import { useContext, useEffect, useRef, useState } from 'react';
import type { ImportMapping } from '../../../lib/domain/model/import-mapping';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import type { CheckedTable } from './check-table';
import { counted } from './counted';
import type { FileCustomer } from './customer-match';
import { ImportColumns } from './import-columns';
import { ImportDraftContext } from './import-draft-context';
import { ImportPreview } from './import-preview';
import { ImportProgress } from './import-progress';
import { ImportRefused } from './import-refused';
import type { ImportTable } from './import-table';
import { ImportUnknown } from './import-unknown';
import { sendImport } from './send-import';
import { useCheckedTable } from './use-checked-table';

const NOBODY: ReadonlyMap<string, FileCustomer> = new Map();

/** What the columns mean, what becomes of the rows by that, and the button that imports them. */
export function ImportForm({
  name,
  table,
  columns,
  begin,
  remembered,
  accounts,
  onImported,
  onCancel,
}: {
  name: string;
  table: ImportTable;
  columns: readonly string[];
  begin: ImportMapping;
  /** The mapping is the one of the last file with these columns. */
  remembered: boolean;
  accounts: readonly string[];
  onImported: (line: string) => void;
  onCancel: () => void;
}) {
  const words = useWords();
  const { text } = words;
  const announce = useContext(AnnounceContext);
  const draft = useContext(ImportDraftContext);
  const [before] = useState(draft?.current?.form ?? null);
  const [mapping, setMapping] = useState(before?.mapping ?? begin);
  const [account, setAccount] = useState(before?.account ?? null);
  const [chosen, setChosen] = useState(before?.chosen ?? NOBODY);
  const isRemembered = before?.remembered ?? remembered;
  useEffect(() => {
    const kept = draft?.current ?? null;
    if (kept !== null) kept.form = { mapping, account, chosen, remembered: isRemembered };
  }, [draft, mapping, account, chosen, isRemembered]);
  const [sent, setSent] = useState<number | null>(null);
  const calledOff = useRef(new AbortController());
  const { checked, share, error } = useCheckedTable(table, mapping, account, chosen);
  const rowsOf = ({ rowsTaken, measures }: CheckedTable['found']) => [
    counted(rowsTaken, 'imports_count_row', 'imports_count_rows', words),
    counted(measures.size, 'imports_of_customer', 'imports_of_customers', words),
  ];

  const send = useDeed(async () => {
    if (checked === null) return null;
    calledOff.current = new AbortController();
    setSent(0);
    // Who comes back while it is being sent must not send it twice.
    const kept = draft?.current ?? null;
    if (draft !== null) draft.current = null;
    try {
      await sendImport(checked, { name, columns, mapping }, calledOff.current.signal, setSent);
      return checked.found;
    } catch (failure) {
      if (draft !== null) draft.current ??= kept;
      if (!calledOff.current.signal.aborted) throw failure;
      announce(text('imports_called_off'));
      return null;
    } finally {
      setSent(null);
    }
  }, 'settings');
  const importAll = async () => {
    const found = await send.run();
    if (found !== null) onImported(text('imports_done', ...rowsOf(found), name));
  };

  const ready = checked !== null && share === null && checked.found.rowsTaken > 0;
  return (
    <form
      className="imports-form"
      aria-label={text('imports_form', name)}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !send.pending) void importAll();
      }}
    >
      {isRemembered && <Note tone="news">{text('imports_remembered')}</Note>}
      <ImportColumns
        rows={table.rows}
        mapping={mapping}
        account={account}
        accounts={accounts}
        onMapping={(next) => {
          if (JSON.stringify(next.account) !== JSON.stringify(mapping.account)) setChosen(NOBODY);
          setMapping(next);
        }}
        onAccount={(next) => {
          setChosen(NOBODY);
          setAccount(next);
        }}
      />
      <h3>{text('imports_preview')}</h3>
      {mapping.metrics.length === 0 && <Note tone="waiting">{text('imports_nothing_mapped')}</Note>}
      {error !== null && <Note tone="failed">{errorWords(error, words)}</Note>}
      {share !== null && <ImportProgress label={text('imports_checking')} share={share} />}
      {checked !== null && (
        <>
          <ImportPreview rows={table.rows} checked={checked} mapping={mapping} />
          <p className="imports-sum" aria-live="polite">
            {text('imports_sum', ...rowsOf(checked.found))}
          </p>
          <ImportUnknown
            checked={checked}
            by={mapping.account.by}
            account={account}
            chosen={chosen}
            onChosen={setChosen}
          />
          <ImportRefused problems={checked.found.problems} name={name} />
        </>
      )}
      <p className="field-hint">{text('imports_rule')}</p>
      {send.error !== null && !send.pending && (
        <Note tone="failed">
          {errorWords(send.error, words)} {text('imports_nothing_kept')}
        </Note>
      )}
      {sent !== null && (
        <ImportProgress
          label={text('imports_sending')}
          share={sent}
          onCancel={() => calledOff.current.abort(new Error('called off'))}
        />
      )}
      <div className="imports-deeds">
        <Button type="submit" look="primary" held={!ready || send.pending}>
          {text('imports_import')}
        </Button>
        <Button held={send.pending} onClick={onCancel}>
          {text('imports_put_away')}
        </Button>
      </div>
    </form>
  );
}
