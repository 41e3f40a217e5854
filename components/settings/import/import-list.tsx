import { useQuery } from '@tanstack/react-query';
import { readImports } from '../../../lib/messages/read-imports';
import { ask } from '../../../lib/platform/ask';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { ImportedFile } from './imported-file';

/** The files that were imported, the newest first. */
export function ImportList() {
  const words = useWords();
  const { text } = words;
  const { data, error } = useQuery({
    queryKey: ['settings', 'imports'],
    queryFn: () => ask(readImports, {}),
  });
  if (error !== null && data === undefined) return <Note tone="failed">{errorWords(error, words)}</Note>;
  if (data === undefined) return <p>{text('panel_loading')}</p>;
  if (data.imports.length === 0) return <p className="connections-none">{text('imports_none')}</p>;
  return (
    <ul className="imports-list">
      {data.imports.map((kept) => (
        <ImportedFile key={kept.id} kept={kept} />
      ))}
    </ul>
  );
}
