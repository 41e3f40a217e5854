import type { ReactNode } from 'react';
import type { RecordRef } from '../../lib/domain/model/record-ref';
import { openRecord } from '../../lib/messages/open-record';
import { ask } from '../../lib/platform/ask';
import { useDeed } from '../ui/use-deed';
import './record-link.css';

/** Leads to a record's own page on its host. `onOpened` is called once it is in front. */
export function RecordLink({
  target,
  onOpened,
  children,
}: {
  target: RecordRef;
  onOpened?: (() => void) | undefined;
  children: ReactNode;
}) {
  const deed = useDeed(async () => {
    await ask(openRecord, { ref: target });
    onOpened?.();
  }, 'panel');
  return (
    <button type="button" className="record-link" onClick={() => void deed.run()}>
      {children}
    </button>
  );
}
