import { useState } from 'react';
import type { Calendar } from '../../../lib/domain/model/calendar';
import { weekLines } from '../../../lib/view/week-lines';
import { useWords } from '../../ui/use-words';
import { Fold } from '../parts/fold';
import { OneOf } from '../parts/one-of';
import { RemoveButton } from '../parts/remove-button';
import { TextEntry } from '../parts/text-entry';
import { usePolicyDraft } from '../use-policy-draft';
import { CalendarFacts } from './calendar-facts';
import { HolidayList } from './holiday-list';
import { usesOfCalendar } from './uses-of-calendar';
import { WeekHours } from './week-hours';
import { ZoneEntry } from './zone-entry';

const OFFICE = [1, 2, 3, 4, 5].map((day) => ({ day, start: 9 * 60, end: 17 * 60 }));

/** A calendar: its week, zone and holidays, and what it comes to. */
export function CalendarItem({
  calendar,
  index,
  isNew,
  now,
  onChange,
  onRemove,
}: {
  calendar: Calendar;
  index: number;
  isNew: boolean;
  now: number;
  onChange: (calendar: Calendar) => void;
  onRemove: () => void;
}) {
  const { text, language } = useWords();
  const { policy, readOnly } = usePolicyDraft();
  const { spans } = calendar;
  // The hours come back when somebody looks at round the clock and changes their mind.
  const [hours, setHours] = useState(spans === 'always' ? OFFICE : spans);
  const isUsed = usesOfCalendar(policy, calendar.id, text).length > 0;
  const week = spans === 'always' ? text('who_hours_always') : weekLines(spans, language.locale).join(' · ');
  return (
    <Fold
      id={calendar.id}
      name={calendar.name || calendar.id}
      line={`${week} · ${calendar.timeZone}`}
      path={['calendars', index]}
      open={isNew}
      deeds={
        !readOnly &&
        !isUsed &&
        policy.calendars.length > 1 && <RemoveButton name={calendar.name} onRemove={onRemove} />
      }
    >
      <div className="form-fields">
        <TextEntry
          label={text('who_calendar_name')}
          value={calendar.name}
          maxLength={80}
          onChange={(name) => onChange({ ...calendar, name })}
        />
        <ZoneEntry
          value={calendar.timeZone}
          now={now}
          onChange={(timeZone) => onChange({ ...calendar, timeZone })}
        />
      </div>
      <OneOf
        legend={text('who_hours')}
        value={spans === 'always' ? 'always' : 'hours'}
        onChange={(kind) => {
          if (spans !== 'always') setHours(spans);
          onChange({ ...calendar, spans: kind === 'always' ? 'always' : hours });
        }}
        options={(['hours', 'always'] as const).map((id) => ({
          id,
          name: text(`who_hours_${id}`),
          sentence: text(`who_hours_${id}_what`),
        }))}
      />
      <WeekHours calendar={calendar} onChange={(next) => onChange({ ...calendar, spans: next })} />
      <HolidayList
        calendar={calendar}
        index={index}
        now={now}
        onChange={(holidays) => onChange({ ...calendar, holidays })}
      />
      <CalendarFacts calendar={calendar} now={now} />
    </Fold>
  );
}
