import type { Calendar } from '../../../lib/domain/model/calendar';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { useWords } from '../../ui/use-words';
import { limitWords } from '../parts/limit-words';
import { usePolicyDraft } from '../use-policy-draft';
import { clockChanges } from './clock-changes';
import { openState } from './open-state';
import { usesOfCalendar } from './uses-of-calendar';

/** What a calendar comes to: open now or not, when that changes, when the clocks are set, and what counts in it. */
export function CalendarFacts({ calendar, now }: { calendar: Calendar; now: number }) {
  const words = useWords();
  const { text, language } = words;
  const { policy } = usePolicyDraft();
  const state = openState(calendar, now);
  const { timeZone } = calendar;
  const { locale } = language;
  const moment = (at: number) => formatMoment(at, now, { locale, timeZone });
  const uses = usesOfCalendar(policy, calendar.id, text);
  const changes = clockChanges(timeZone, now);
  const standing = () => {
    if (state === null) return text('who_open_unknown');
    const { isOpen, opensAt, closesAt } = state;
    if (closesAt === null) return text('who_open_always');
    if (!isOpen) return text('who_open_closed', moment(opensAt ?? closesAt), moment(closesAt));
    return opensAt === null
      ? text('who_open_until', moment(closesAt))
      : text('who_open_now', moment(closesAt), moment(opensAt));
  };
  return (
    <ul className="calendar-facts">
      <li>{standing()}</li>
      {changes.map(({ at, minutes }) => (
        <li key={at}>
          {text(
            minutes > 0 ? 'who_clock_forward' : 'who_clock_back',
            formatMoment(at, now, { locale, timeZone }),
            limitWords(Math.abs(minutes), words),
          )}
        </li>
      ))}
      {changes.length === 0 && state !== null && <li>{text('who_clock_never')}</li>}
      <li>{uses.length === 0 ? text('who_calendar_unused') : text('who_calendar_uses', uses.join(', '))}</li>
    </ul>
  );
}
