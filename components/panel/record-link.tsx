import type { ReactNode } from 'react';
import type { RecordRef } from '../../lib/domain/model/record-ref';
import { openRecord } from '../../lib/messages/open-record';
import { ask } from '../../lib/platform/ask';
import { useDeed } from '../ui/use-deed';
import './record-link.css';

/** Leads to a record's own page on its host. */
export function RecordLink({ target, children }: { target: RecordRef; children: ReactNode }) {
  const deed = useDeed(() => ask(openRecord, { ref: target }), 'panel');
  return (
    <button type="button" className="record-link" onClick={() => void deed.run()}>
      {children}
    </button>
  );
}
