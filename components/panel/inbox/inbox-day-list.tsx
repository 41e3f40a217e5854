import { useId } from 'react';
import type { AlertTopic } from '../../../lib/domain/model/alert-topic';
import type { Calendar } from '../../../lib/domain/model/calendar';
import type { InboxDay } from '../../../lib/view/panel/inbox-days';
import { isolated } from '../../../lib/view/panel/isolated';
import { recordLabel } from '../../../lib/view/panel/record-label';
import { useWords } from '../../ui/use-words';
import { RecordLink } from '../record-link';
import { InboxItem } from './inbox-item';

/** What was told on one day, record by record. */
export function InboxDayList({
  day,
  calendar,
  off,
  now,
}: {
  day: InboxDay;
  calendar: Calendar | null;
  /** What comes as no pop-up now. */
  off: readonly AlertTopic[];
  now: number;
}) {
  const { text, say } = useWords();
  const id = useId();
  const name = 'code' in day.name ? text(`inbox_${day.name.code}`) : day.name.words;
  return (
    <section aria-labelledby={id}>
      <h3 className="inbox-day" id={id}>
        {name}
      </h3>
      <ul className="inbox-records">
        {day.records.map(({ key, ref, subject, notices }) => (
          <li key={key} className="inbox-record" data-record={key}>
            <div className="inbox-about">
              <RecordLink target={ref}>
                <span className="inbox-label">{say(recordLabel(ref))}</span>{' '}
                <span className={subject === null ? 'inbox-unknown' : 'inbox-subject'}>
                  {subject === null || subject.trim() === '' ? text('inbox_no_subject') : isolated(subject)}
                </span>
              </RecordLink>
            </div>
            <ul className="inbox-notices">
              {notices.map((notice) => (
                <InboxItem key={notice.id} notice={notice} calendar={calendar} muted={off} now={now} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
