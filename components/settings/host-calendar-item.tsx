import { useContext, useState } from 'react';
import type { HostCalendar } from '../../lib/domain/model/host-calendar';
import { weekLines } from '../../lib/view/week-lines';
import { AnnounceContext } from '../ui/announce-context';
import { Button } from '../ui/button';
import { useWords } from '../ui/use-words';

/** One schedule of the host in words, with the text that a policy's `calendars` takes. */
export function HostCalendarItem({
  calendar: { name, hostZone, calendar, holidaysKnown },
}: {
  calendar: HostCalendar;
}) {
  const { text, language } = useWords();
  const announce = useContext(AnnounceContext);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(JSON.stringify(calendar, null, 2));
      setCopied(true);
      announce(text('hours_copied'));
    } catch {
      announce(text('settings_copy_failed'));
    }
  };
  const zone = calendar?.timeZone ?? null;
  const lines = calendar === null ? [] : weekLines(calendar.spans, language.locale);
  const count = String(calendar?.holidays.length ?? 0);
  return (
    <li className="hours-item">
      <strong>{name}</strong>
      <span>
        {zone === null || zone === hostZone
          ? (hostZone ?? text('hours_no_zone'))
          : text('hours_zone', hostZone ?? '', zone)}
      </span>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      {calendar === null ? (
        <span>{text('hours_not_understood')}</span>
      ) : (
        <>
          <span>{text(holidaysKnown ? 'hours_holidays' : 'hours_holidays_unknown', count)}</span>
          <div>
            <Button onClick={() => void copy()}>{text(copied ? 'hours_copied' : 'hours_copy')}</Button>
          </div>
        </>
      )}
    </li>
  );
}
