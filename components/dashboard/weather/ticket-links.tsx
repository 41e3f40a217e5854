import { useState } from 'react';
import { recordKey } from '../../../lib/domain/model/record-key';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { recordLabel } from '../../../lib/view/panel/record-label';
import { RecordLink } from '../../panel/record-link';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import './ticket-links.css';

/** So many stand there at first. */
const FIRST = 10;
const MOST = 100;

/** Tickets by number and subject, each of which leads to its page; the first ten until one asks for more. */
export function TicketLinks({
  tickets,
}: {
  tickets: readonly { ref: RecordRef; subject: string | null; remark: string | null }[];
}) {
  const { text, say, language } = useWords();
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className="ticket-links">
        {tickets.slice(0, all ? MOST : FIRST).map(({ ref, subject, remark }) => (
          <li key={recordKey(ref)}>
            <RecordLink target={ref}>
              <span>
                {say(recordLabel(ref))} <bdi>{subject?.trim() || text('queue_no_subject')}</bdi>
              </span>
            </RecordLink>
            {remark !== null && <span className="desk-dim">{remark}</span>}
          </li>
        ))}
      </ul>
      {!all && tickets.length > FIRST && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {text('queue_more', (Math.min(MOST, tickets.length) - FIRST).toLocaleString(language.locale))}
        </Button>
      )}
    </>
  );
}
