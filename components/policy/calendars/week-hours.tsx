import type { Calendar } from '../../../lib/domain/model/calendar';
import { weekLines } from '../../../lib/view/week-lines';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { Shown } from '../parts/shown';
import { TimeInput } from '../parts/time-input';
import { useFocusAfter } from '../parts/use-focus-after';
import { usePolicyDraft } from '../use-policy-draft';
import { DayHours } from './day-hours';
import './week-hours.css';

const DAYS = [1, 2, 3, 4, 5, 6, 7];
const DAY_MINUTES = 1440;
/** A Monday, to name days by. */
const MONDAY = Date.UTC(2024, 0, 1);

type Span = Exclude<Calendar['spans'], 'always'>[number];

/** The week of a calendar: seven days with their hours drawn, and each day's hours to edit, several a day. */
export function WeekHours({
  calendar,
  onChange,
}: {
  calendar: Calendar;
  onChange: (spans: Calendar['spans']) => void;
}) {
  const { text, language } = useWords();
  const { readOnly } = usePolicyDraft();
  const { part, focusAfter } = useFocusAfter<HTMLUListElement>();
  const spans = calendar.spans === 'always' ? [] : calendar.spans;
  const named = new Intl.DateTimeFormat(language.locale, { weekday: 'long', timeZone: 'UTC' });
  const nameOf = (day: number) => named.format(MONDAY + (day - 1) * 86_400_000);
  const ofDay = (day: number) =>
    spans.flatMap((span, index) => (span.day === day ? [{ span, index, key: `${index}` }] : []));
  const add = (day: number) => {
    const last = Math.max(0, ...ofDay(day).map(({ span }) => Math.min(span.end, DAY_MINUTES)));
    const start = last === 0 ? 9 * 60 : Math.min(last + 60, 23 * 60);
    const end = Math.min(last === 0 ? 17 * 60 : start + 4 * 60, DAY_MINUTES);
    focusAfter(`[data-span="${spans.length}"] input`);
    onChange([...spans, { day, start, end }]);
  };
  const asBefore = (day: number) =>
    onChange([
      ...spans.filter((span) => span.day !== day),
      ...ofDay(day - 1).map(({ span }) => ({ ...span, day })),
    ]);
  const lines = weekLines(calendar.spans, language.locale);
  return (
    <>
      {readOnly && <Shown label={text('who_hours')}>{lines.join(' · ')}</Shown>}
      <ul className="week" ref={part}>
        <li className="week-scale" aria-hidden="true">
          <span />
          <span className="week-ticks">
            {['00', '06', '12', '18', '24'].map((hour) => (
              <span key={hour}>{hour}</span>
            ))}
          </span>
        </li>
        {DAYS.map((day) => {
          const own = ofDay(day);
          return (
            <li key={day} data-day={day}>
              <strong className="week-day">{nameOf(day)}</strong>
              <DayHours calendar={calendar} day={day} />
              {!readOnly && calendar.spans !== 'always' && (
                <div className="week-spans">
                  {own.length === 0 && <span className="person-kind">{text('who_hours_closed')}</span>}
                  {own.map(({ span, index, key }, place) => (
                    <SpanFields
                      key={key}
                      index={index}
                      day={nameOf(day)}
                      span={span}
                      removable={spans.length > 1}
                      onChange={(next) => onChange(spans.with(index, next))}
                      onRemove={() => {
                        const left = own[place + 1] ?? own[place - 1];
                        const to =
                          left === undefined ? null : left.index > index ? left.index - 1 : left.index;
                        focusAfter(
                          ...(to === null ? [] : [`[data-span="${to}"] input`]),
                          `[data-day="${day}"] .week-add button`,
                        );
                        onChange(spans.toSpliced(index, 1));
                      }}
                    />
                  ))}
                  <span className="week-add">
                    <Button
                      look="quiet"
                      aria-label={text('who_hours_add_on', nameOf(day))}
                      onClick={() => add(day)}
                    >
                      {text('who_hours_add')}
                    </Button>
                    {day > 1 && ofDay(day - 1).length > 0 && (
                      <Button
                        look="quiet"
                        aria-label={text('who_hours_as_on', nameOf(day), nameOf(day - 1))}
                        onClick={() => asBefore(day)}
                      >
                        {text('who_hours_as', nameOf(day - 1))}
                      </Button>
                    )}
                  </span>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function SpanFields({
  index,
  day,
  span,
  removable,
  onChange,
  onRemove,
}: {
  index: number;
  day: string;
  span: Span;
  removable: boolean;
  onChange: (span: Span) => void;
  onRemove: () => void;
}) {
  const { text } = useWords();
  // An end that is not after the start is on the next day; midnight is the end of this one.
  const endAfter = (start: number, minute: number) => (minute > start ? minute : minute + DAY_MINUTES);
  return (
    <span className="week-span" data-span={index}>
      <TimeInput
        type="time"
        aria-label={text('who_hours_from', day)}
        value={clockOf(span.start)}
        onChange={(value) => {
          const start = minuteOf(value);
          onChange({ ...span, start, end: endAfter(start, span.end % DAY_MINUTES) });
        }}
      />
      <span aria-hidden="true">–</span>
      <TimeInput
        type="time"
        aria-label={text('who_hours_until', day)}
        value={clockOf(span.end % DAY_MINUTES)}
        onChange={(value) => onChange({ ...span, end: endAfter(span.start, minuteOf(value)) })}
      />
      {span.end > DAY_MINUTES && <span className="person-kind">{text('who_hours_next_day')}</span>}
      {removable && (
        <button
          type="button"
          className="icon-button"
          aria-label={text('who_hours_remove', day, clockOf(span.start), clockOf(span.end % DAY_MINUTES))}
          onClick={onRemove}
        >
          <span aria-hidden="true">✕</span>
        </button>
      )}
    </span>
  );
}

function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
