import { useId, useState } from 'react';
import type { Absence } from '../../../lib/domain/model/absence';
import { CheckField } from '../../ui/check-field';
import { useWords } from '../../ui/use-words';
import { localDate } from '../parts/local-date';
import { TimeInput } from '../parts/time-input';
import './absence-fields.css';

const MIDNIGHT = '00:00';

/** From when until when somebody is away: whole days, the last one included, or to the minute. */
export function AbsenceFields({
  from,
  until,
  timeZone,
  onChange,
}: {
  from: number;
  until: number;
  /** In which the days begin. */
  timeZone: string;
  onChange: (times: Pick<Absence, 'from' | 'until'>) => void;
}) {
  const { text } = useWords();
  const id = useId();
  const times = [localDate.timeOf(from, timeZone), localDate.timeOf(until, timeZone)];
  const [exact, setExact] = useState(times.some((time) => time !== MIDNIGHT));
  // Whole days end at the midnight after the last one.
  const lastDay = (at: number) => localDate.dateOf(exact ? at : at - 1, timeZone);
  const set = (which: 'from' | 'until', date: string, time: string) => {
    const plusDays = which === 'until' && !exact ? 1 : 0;
    const at = localDate.instantOf(date, time, timeZone, plusDays);
    if (at !== null) onChange({ from, until, [which]: at });
  };
  const setExactness = (isExact: boolean) => {
    setExact(isExact);
    if (isExact) return;
    const begin = localDate.instantOf(localDate.dateOf(from, timeZone), MIDNIGHT, timeZone);
    const end = localDate.instantOf(localDate.dateOf(until - 1, timeZone), MIDNIGHT, timeZone, 1);
    if (begin !== null && end !== null) onChange({ from: begin, until: end });
  };
  const field = (which: 'from' | 'until', date: string, time: string) => (
    <div className="field">
      <label htmlFor={`${id}-${which}`}>
        {text(which === 'from' ? 'who_absence_first' : 'who_absence_last')}
      </label>
      <span className="absence-moment">
        <TimeInput
          id={`${id}-${which}`}
          type="date"
          value={date}
          onChange={(next) => set(which, next, exact ? time : MIDNIGHT)}
        />
        {exact && (
          <TimeInput
            type="time"
            aria-label={text(which === 'from' ? 'who_absence_first_time' : 'who_absence_last_time')}
            value={time}
            onChange={(next) => set(which, date, next)}
          />
        )}
      </span>
    </div>
  );
  return (
    <div className="absence-fields">
      {field('from', localDate.dateOf(from, timeZone), times[0] ?? MIDNIGHT)}
      {field('until', lastDay(until), times[1] ?? MIDNIGHT)}
      <CheckField
        label={text('who_absence_exact')}
        hint={text('who_absence_zone', timeZone)}
        checked={exact}
        onChange={setExactness}
      />
    </div>
  );
}
