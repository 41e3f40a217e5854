import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { readSettings } from '../../lib/messages/read-settings';
import { ask } from '../../lib/platform/ask';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useWords } from '../ui/use-words';

/** What a room of the settings shows of them; reading and failing look the same in all. */
export function SettingsRead({
  children,
}: {
  children: (settings: ReturnType<(typeof readSettings)['answer']['parse']>) => ReactNode;
}) {
  const words = useWords();
  const { text } = words;
  const { data, error, refetch } = useQuery({ queryKey: ['settings'], queryFn: () => ask(readSettings, {}) });
  return (
    <>
      {error !== null && (
        <div className="settings-error">
          <Note tone="failed">{errorWords(error, words)}</Note>
          <Button onClick={() => void refetch()}>{text('panel_try_again')}</Button>
        </div>
      )}
      {data === undefined && error === null && <p>{text('panel_loading')}</p>}
      {data !== undefined && children(data)}
    </>
  );
}
