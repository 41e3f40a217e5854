import { useQuery } from '@tanstack/react-query';
import { useContext, useRef, useState } from 'react';
import { readImports } from '../../../lib/messages/read-imports';
import { ask } from '../../../lib/platform/ask';
import { AnnounceContext } from '../../ui/announce-context';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { ImportFound } from './import-found';
import { ImportProgress } from './import-progress';
import { ImportSteps } from './import-steps';
import { useImportFile } from './use-import-file';

/** Choosing a file, and all that follows until it is imported. */
export function ImportFlow() {
  const { text } = useWords();
  const announce = useContext(AnnounceContext);
  const file = useImportFile();
  const input = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState<string | null>(null);
  const { data } = useQuery({ queryKey: ['settings', 'imports'], queryFn: () => ask(readImports, {}) });
  const { name, table, share, error } = file;

  const putAway = () => {
    file.putAway();
    if (input.current !== null) input.current.value = '';
    input.current?.focus();
  };
  const imported = (line: string) => {
    setDone(line);
    announce(line);
    putAway();
  };

  return (
    <div className="imports">
      <div className="field imports-file">
        <label htmlFor="imports-file">{text('imports_choose')}</label>
        <input
          id="imports-file"
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          aria-describedby="imports-file-hint"
          onChange={({ target }) => {
            setDone(null);
            const [chosen] = target.files ?? [];
            if (chosen === undefined) file.putAway();
            else file.choose(chosen);
          }}
        />
        <span id="imports-file-hint" className="field-hint">
          {text('imports_choose_hint')}
        </span>
      </div>
      {done !== null && <Note tone="news">{done}</Note>}
      {share !== null && <ImportProgress label={text('imports_reading')} share={share} onCancel={putAway} />}
      {error !== null && <Note tone="failed">{text(`imports_file_${error}`, name ?? '')}</Note>}
      {name !== null && table !== null && (
        <>
          <ImportFound name={name} table={table} onReadAs={file.readAs} />
          <ImportSteps
            key={`${table.encoding}${table.delimiter}${name}`}
            name={name}
            table={table}
            accounts={data?.accounts ?? []}
            onImported={imported}
            onCancel={putAway}
          />
        </>
      )}
    </div>
  );
}
