import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readCalendars } from '../../lib/messages/read-calendars';
import { ask } from '../../lib/platform/ask';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useWords } from '../ui/use-words';
import { HostCalendarItem } from './host-calendar-item';

/** The business hours that the host keeps, asked for when somebody opens them, to be copied into a policy. */
export function HostCalendars({ account }: { account: string }) {
  const words = useWords();
  const { text } = words;
  const [isOpen, setIsOpen] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['calendars', account],
    queryFn: () => ask(readCalendars, { account }),
    enabled: isOpen,
  });
  const calendars = data?.calendars;
  return (
    <details className="mapping-part" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{text('hours_open')}</summary>
      {error !== null && <Note tone="failed">{errorWords(error, words)}</Note>}
      {isOpen && data === undefined && error === null && <p>{text('panel_loading')}</p>}
      {(calendars === null || calendars === 'none') && <p>{text('hours_not_allowed')}</p>}
      {Array.isArray(calendars) && calendars.length === 0 && <p>{text('hours_none')}</p>}
      {Array.isArray(calendars) && calendars.length > 0 && (
        <ul className="hours">
          {calendars.map((calendar) => (
            <HostCalendarItem key={calendar.id} calendar={calendar} />
          ))}
        </ul>
      )}
    </details>
  );
}
