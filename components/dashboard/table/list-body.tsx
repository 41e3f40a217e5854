import type { ReactNode } from 'react';
import { openPage } from '../../../lib/messages/open-page';
import { ask } from '../../../lib/platform/ask';
import { Waiting } from '../../panel/waiting';
import { SampleOffer } from '../../sample/sample-offer';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';

/**
 * What stands in place of a list that has nothing to show: it is being read, it cannot be, no system is known, nothing is known yet, or the
 * filters let nothing through, which one press undoes.
 * @param state `null` while nothing has been answered
 * @param nothing what to say where nothing is known yet
 */
export function ListBody({
  state,
  error,
  loading,
  nothing,
  onAgain,
  onClear,
  children,
}: {
  state: { systems: number; known: number; total: number } | null;
  error: unknown;
  loading: string;
  nothing: ReactNode;
  onAgain: () => Promise<unknown>;
  onClear: () => void;
  children: ReactNode;
}) {
  const words = useWords();
  const { text } = words;
  if (state === null) {
    if (error === null) return <Waiting words={loading} onAgain={onAgain} />;
    return (
      <div className="table-missing">
        <Note tone="failed">{errorWords(error, words)}</Note>
        <Button onClick={() => void onAgain()}>{text('panel_try_again')}</Button>
      </div>
    );
  }
  const failed = error !== null && <Note tone="failed">{text('table_old')}</Note>;
  if (state.systems === 0)
    return (
      <>
        <div className="table-missing">
          <p>{text('queue_nowhere')}</p>
          <Button onClick={() => void ask(openPage, { page: 'settings' }).catch(() => undefined)}>
            {text('panel_open_settings')}
          </Button>
        </div>
        <SampleOffer />
      </>
    );
  if (state.known === 0)
    return (
      <>
        {failed}
        <div className="table-missing">{nothing}</div>
      </>
    );
  if (state.total === 0)
    return (
      <>
        {failed}
        <div className="table-missing">
          <p>{text('table_no_hit')}</p>
          <Button onClick={onClear}>{text('table_clear')}</Button>
        </div>
      </>
    );
  return (
    <>
      {failed}
      {children}
    </>
  );
}
