import { recordKey } from '../../../lib/domain/model/record-key';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import type { WorkTicket } from '../../../lib/domain/model/work-ticket';
import { isolated } from '../../../lib/view/panel/isolated';
import { recordLabel } from '../../../lib/view/panel/record-label';
import { workRow } from '../../../lib/view/panel/work-row';
import { Chip } from '../../ui/chip';
import { useWords } from '../../ui/use-words';
import { RecordLink } from '../record-link';

/** A ticket of my queue: its risk, what it is about, whose it is, the time left on its nearest clock, its level. All of it opens it. */
export function QueueRow({
  ticket,
  mixed,
  warningMinutes,
  now,
  onOpened,
}: {
  ticket: WorkTicket;
  /** Tickets of several hosts stand here: each says its own. */
  mixed: boolean;
  warningMinutes: number;
  now: number;
  onOpened: (ref: RecordRef) => void;
}) {
  const { text, say, language } = useWords();
  const { ref, subject, customer } = ticket;
  const row = workRow(ticket, now, { warningMinutes, locale: language.locale });
  const label = say(recordLabel(ref));
  // A number is Zendesk's; what has none says where it lies.
  const where = mixed && ref.host !== 'zendesk' ? `${text(`host_${ref.host}`)} ${label}` : label;
  const clock = typeof row.clock === 'string' ? isolated(row.clock) : row.clock && say(row.clock);
  return (
    <li className="queue-row" data-ticket={recordKey(ref)} data-haste={row.haste}>
      <span className="queue-risk">
        <Chip tone={row.tone} shape={row.shape}>
          <span aria-hidden="true">{row.mark}</span>
          <span className="visually-hidden">{say(row.risk)}</span>
        </Chip>
      </span>
      <RecordLink target={ref} onOpened={() => onOpened(ref)}>
        <span className={subject === null ? 'queue-subject queue-unknown' : 'queue-subject'}>
          {subject === null || subject.trim() === '' ? text('queue_no_subject') : subject}
        </span>
      </RecordLink>
      <span className={`queue-time queue-${row.haste}`}>{say(row.time)}</span>
      <span className="queue-where">
        {[where, customer === null ? null : isolated(customer), clock].filter(Boolean).join(' · ')}
      </span>
      {row.level !== null && (
        <span className="queue-level">
          <Chip tone={row.level.tone} shape={row.level.shape}>
            {say(row.level.words)}
          </Chip>
        </span>
      )}
    </li>
  );
}
