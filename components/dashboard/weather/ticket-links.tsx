import { useState } from 'react';
import { recordKey } from '../../../lib/domain/model/record-key';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { recordLabel } from '../../../lib/view/panel/record-label';
import { RecordLink } from '../../panel/record-link';
import { useWords } from '../../ui/use-words';
import { TablePager } from '../table/table-pager';
import { windowStart } from '../table/window-start';
import './ticket-links.css';

/** So many stand there at once. */
const COUNT = 10;

/** Tickets by number and subject, each of which leads to its page, ten at a time. */
export function TicketLinks({
  label,
  tickets,
}: {
  /** What they are, to tell one list's pager from another's. */
  label: string;
  tickets: readonly { ref: RecordRef; subject: string | null; remark: string | null }[];
}) {
  const { text, say } = useWords();
  const [wanted, setWanted] = useState(0);
  const total = tickets.length;
  const from = windowStart(wanted, COUNT, total);
  const shown = tickets.slice(from, from + COUNT);
  return (
    <>
      <ul className="ticket-links">
        {shown.map(({ ref, subject, remark }) => (
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
      {total > COUNT && (
        <TablePager
          {...{ from, total }}
          count={COUNT}
          shown={shown.length}
          remark={null}
          label={text('table_windows_of', label)}
          onShow={setWanted}
        />
      )}
    </>
  );
}
