import { useQuery } from '@tanstack/react-query';
import { readQuiet } from '../../../lib/messages/read-quiet';
import { ask } from '../../../lib/platform/ask';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { QuietItem } from './quiet-item';

/** What somebody does not want to be told of, with when that ends. */
export function QuietList() {
  const words = useWords();
  const { text } = words;
  const { data, error } = useQuery({
    queryKey: ['settings', 'quiet'],
    queryFn: () => ask(readQuiet, {}),
  });
  if (error !== null && data === undefined) return <Note tone="failed">{errorWords(error, words)}</Note>;
  if (data === undefined) return <p>{text('panel_loading')}</p>;
  if (data.quiet.length === 0) return <p className="connections-none">{text('told_nothing_quiet')}</p>;
  return (
    <ul className="notifications-quiet">
      {data.quiet.map((one) => (
        <QuietItem key={`${one.recordKey} ${JSON.stringify(one.what)}`} one={one} />
      ))}
    </ul>
  );
}
