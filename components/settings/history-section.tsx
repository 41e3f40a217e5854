import { useQuery } from '@tanstack/react-query';
import { readHistory } from '../../lib/messages/read-history';
import { ask } from '../../lib/platform/ask';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { Section } from '../ui/section';
import { useWords } from '../ui/use-words';
import './history-section.css';
import { HistoryItem } from './history-item';

/** The past of the accounts: read when a person says so, with how far it has come. */
export function HistorySection() {
  const words = useWords();
  const { text } = words;
  const { data, error } = useQuery({
    queryKey: ['settings', 'history'],
    queryFn: () => ask(readHistory, {}),
  });
  return (
    <Section title={text('history_title')}>
      <p>{text('history_what')}</p>
      {error !== null && <Note tone="failed">{errorWords(error, words)}</Note>}
      {data?.accounts.length === 0 && <p className="connections-none">{text('history_none')}</p>}
      {data !== undefined && data.accounts.length > 0 && (
        <ul className="history">
          {data.accounts.map((past) => (
            <HistoryItem key={past.account} past={past} />
          ))}
        </ul>
      )}
    </Section>
  );
}
