import { type ReactNode, useContext } from 'react';
import type { RecordRef } from '../../lib/domain/model/record-ref';
import { openRecord } from '../../lib/messages/open-record';
import { ask } from '../../lib/platform/ask';
import { AnnounceContext } from '../ui/announce-context';
import { errorWords } from '../ui/error-words';
import { useDeed } from '../ui/use-deed';
import { useWords } from '../ui/use-words';
import './record-link.css';

/** Leads to a record's own page on its host, or says why not. `onOpened` is called once it is in front. */
export function RecordLink({
  target,
  onOpened,
  children,
}: {
  target: RecordRef;
  onOpened?: (() => void) | undefined;
  children: ReactNode;
}) {
  const words = useWords();
  const announce = useContext(AnnounceContext);
  const { run, pending, error } = useDeed(async () => {
    try {
      await ask(openRecord, { ref: target });
    } catch (failure) {
      announce(errorWords(failure, words));
      throw failure;
    }
    onOpened?.();
  }, 'panel');
  return (
    <button type="button" className="record-link" onClick={() => void run()}>
      {children}
      {error !== null && !pending && (
        <span className="record-link-failed">
          <span aria-hidden="true">! </span>
          {errorWords(error, words)}
        </span>
      )}
    </button>
  );
}
