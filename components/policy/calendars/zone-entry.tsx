import { useEffect, useId, useState } from 'react';
import { useWords } from '../../ui/use-words';
import { Shown } from '../parts/shown';
import { usePolicyDraft } from '../use-policy-draft';

/** The browser's own list leaves out what has no place. */
const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

/** A time zone, searched for by typing. What is none stays in the field with a sentence, and the calendar keeps the last one. */
export function ZoneEntry({
  value,
  now,
  onChange,
}: {
  value: string;
  now: number;
  onChange: (timeZone: string) => void;
}) {
  const id = useId();
  const { text, language } = useWords();
  const { readOnly } = usePolicyDraft();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const zoneOf = (name: string) =>
    ZONES.find((zone) => zone.toLowerCase() === name.trim().replaceAll(' ', '_').toLowerCase());
  const clock = clockIn(value, now, language.locale);
  const hint = clock === null ? text('who_zone_unknown') : text('who_zone_now', clock);
  if (readOnly)
    return (
      <Shown label={text('who_zone')}>
        {value} · {hint}
      </Shown>
    );
  // A zone that a host named otherwise stays allowed as long as its clock can be told.
  const bad = typed !== value && zoneOf(typed) === undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{text('who_zone')}</label>
      <input
        id={id}
        type="text"
        list={`${id}-zones`}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={bad || undefined}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          setTyped(target.value);
          const zone = zoneOf(target.value);
          if (zone !== undefined && zone !== value) onChange(zone);
        }}
      />
      <datalist id={`${id}-zones`}>
        {ZONES.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <span id={`${id}-hint`} className={bad ? 'field-bad' : 'field-hint'}>
        {bad ? text('who_zone_choose', value) : hint}
      </span>
    </div>
  );
}

function clockIn(timeZone: string, now: number, locale: string): string | null {
  try {
    return new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    }).format(now);
  } catch {
    return null;
  }
}
