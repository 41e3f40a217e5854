import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readPanel } from '../../lib/messages/read-panel';
import { ask } from '../../lib/platform/ask';
import { askAgain } from '../ui/ask-again';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useAskAnew } from '../ui/use-ask-anew';
import { useWords } from '../ui/use-words';
import { LoadingView } from './loading-view';
import { PanelHeader } from './panel-header';
import { PanelScreen } from './panel-screen';

/** The side panel of one window: asks the worker what to show, again when it says so, and once a minute while it is seen. */
export function PanelApp({
  windowId,
  onChanged,
}: {
  windowId: number;
  /** Calls back when the worker has news; gives the way to stop. */
  onChanged: (listener: (what: 'panel' | 'settings') => void) => () => void;
}) {
  const words = useWords();
  const client = useQueryClient();
  useEffect(
    () =>
      onChanged((what) => {
        if (what === 'panel') askAgain(client, ['panel']);
      }),
    [client, onChanged],
  );
  const queryKey = ['panel', windowId];
  const askAnew = useAskAnew(queryKey);
  const { data, error, dataUpdatedAt, refetch } = useQuery({
    queryKey,
    queryFn: () => ask(readPanel, { windowId }),
    refetchInterval: 60_000,
  });
  if (data !== undefined)
    return (
      <PanelScreen state={data} askedAt={dataUpdatedAt} unanswered={error !== null} windowId={windowId} />
    );
  return (
    <>
      <PanelHeader record={null} work={null} />
      {error === null ? (
        <LoadingView words={words.text('panel_loading')} onAgain={askAnew} />
      ) : (
        <main className="panel-plain">
          <Note tone="failed">{errorWords(error, words)}</Note>
          <Button onClick={() => void refetch()}>{words.text('panel_try_again')}</Button>
        </main>
      )}
    </>
  );
}
