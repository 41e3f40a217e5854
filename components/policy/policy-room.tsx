import { useQuery } from '@tanstack/react-query';
import { readPolicy } from '../../lib/messages/read-policy';
import { ask } from '../../lib/platform/ask';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useWords } from '../ui/use-words';
import { PolicyPage } from './policy-page';
import './policy-room.css';

/** The whole policy: edited as a draft in forms, looked over, tried on the past, activated. */
export function PolicyRoom() {
  const words = useWords();
  const { text } = words;
  const { data, error, refetch } = useQuery({
    queryKey: ['settings', 'policy'],
    queryFn: () => ask(readPolicy, {}),
  });
  if (data !== undefined) return <PolicyPage read={data} />;
  if (error === null) return <p>{text('panel_loading')}</p>;
  return (
    <div className="settings-error">
      <Note tone="failed">{errorWords(error, words)}</Note>
      <Button onClick={() => void refetch()}>{text('panel_try_again')}</Button>
    </div>
  );
}
