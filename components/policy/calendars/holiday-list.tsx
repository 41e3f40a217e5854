import { useContext, useId, useState } from 'react';
import type { Calendar } from '../../../lib/domain/model/calendar';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import { useWords } from '../../ui/use-words';
import { FindingsAt } from '../findings-at';
import { useFocusAfter } from '../parts/use-focus-after';
import { usePolicyDraft } from '../use-policy-draft';
import { holidayDate } from './holiday-date';
import './holiday-list.css';

/** Days on which a calendar is closed, the next one first, what is past last: a date, or every year's. */
export function HolidayList({
  calendar,
  index,
  now,
  onChange,
}: {
  calendar: Calendar;
  /** In the policy's own list. */
  index: number;
  now: number;
  onChange: (holidays: string[]) => void;
}) {
  const { text, language } = useWords();
  const { readOnly } = usePolicyDraft();
  const announce = useContext(AnnounceContext);
  const { part, focusAfter } = useFocusAfter();
  const id = useId();
  const [date, setDate] = useState('');
  const [yearly, setYearly] = useState(false);
  const today = new Date(now).toISOString().slice(0, 10);
  const format = (shown: string, year: 'numeric' | undefined) => {
    const at = Date.parse(`${shown}T00:00:00Z`);
    const options = {
      weekday: year && 'short',
      day: 'numeric',
      month: 'long',
      year,
      timeZone: 'UTC',
    } as const;
    return Number.isNaN(at) ? shown : new Intl.DateTimeFormat(language.locale, options).format(at);
  };
  const days = calendar.holidays
    .map((holiday) => ({ holiday, next: holidayDate(holiday, now) }))
    .map((day) => ({ ...day, isPast: day.next < today }))
    .toSorted((a, b) => Number(a.isPast) - Number(b.isPast) || (a.next < b.next ? -1 : 1));
  const nameOf = ({ holiday, next }: (typeof days)[number]) =>
    holiday.length === 5 ? text('who_holiday_yearly', format(next, undefined)) : format(next, 'numeric');
  const wanted = yearly ? date.slice(5) : date;
  const canAdd = date !== '' && !calendar.holidays.includes(wanted);
  return (
    <div className="holidays" ref={part}>
      <h4>{text('who_holidays')}</h4>
      {days.length === 0 && <p className="form-hint">{text('who_holidays_none')}</p>}
      <ul className="holiday-days">
        {days.map((day, place) => (
          <li key={day.holiday} className={day.isPast ? 'holiday-past' : undefined}>
            {nameOf(day)}
            {day.isPast && ` · ${text('who_holiday_past')}`}
            {!readOnly && (
              <button
                type="button"
                className="icon-button"
                aria-label={text('who_remove', nameOf(day))}
                onClick={() => {
                  focusAfter(
                    `.holiday-days li:nth-child(${Math.min(place + 1, days.length - 1)}) button`,
                    'input',
                  );
                  onChange(calendar.holidays.filter((one) => one !== day.holiday));
                  announce(text('who_removed', nameOf(day)));
                }}
              >
                <span aria-hidden="true">✕</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <FindingsAt path={['calendars', index, 'holidays']} within />
      {!readOnly && (
        <form
          className="holiday-add"
          onSubmit={(event) => {
            event.preventDefault();
            if (!canAdd) return;
            onChange([...calendar.holidays, wanted]);
            announce(text('who_added', format(date, 'numeric')));
            setDate('');
          }}
        >
          <div className="field">
            <label htmlFor={id}>{text('who_holiday_new')}</label>
            <input id={id} type="date" value={date} onChange={({ target }) => setDate(target.value)} />
          </div>
          <CheckField label={text('who_holiday_every_year')} checked={yearly} onChange={setYearly} />
          <Button type="submit" held={!canAdd}>
            {text('who_add')}
          </Button>
        </form>
      )}
    </div>
  );
}
