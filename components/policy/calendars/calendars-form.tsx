import { useContext, useState } from 'react';
import type { Calendar } from '../../../lib/domain/model/calendar';
import { readerZone } from '../../../lib/view/panel/reader-zone';
import { AnnounceContext } from '../../ui/announce-context';
import { useWords } from '../../ui/use-words';
import { FindingsAt } from '../findings-at';
import { AddNamed } from '../parts/add-named';
import { atEntry } from '../parts/at-entry';
import { FormPart } from '../parts/form-part';
import { newId } from '../parts/new-id';
import { Pick } from '../parts/pick';
import { useFocusAfter } from '../parts/use-focus-after';
import { usePolicyDraft } from '../use-policy-draft';
import { CalendarItem } from './calendar-item';
import './calendars-form.css';
import { CopyCalendars } from './copy-calendars';

const OFFICE = [1, 2, 3, 4, 5].map((day) => ({ day, start: 9 * 60, end: 17 * 60 }));

/** When people work: calendars with their weeks, zones and holidays, and the one in which all limits count. */
export function CalendarsForm() {
  const { text, language } = useWords();
  const { policy, change, readOnly } = usePolicyDraft();
  const announce = useContext(AnnounceContext);
  const { part, focusAfter } = useFocusAfter();
  const [now] = useState(() => Date.now());
  const [added, setAdded] = useState<string | null>(null);
  const { calendars } = policy;
  const add = (calendar: Omit<Calendar, 'id'>) => {
    const id = newId(
      calendar.name,
      calendars.map((one) => one.id),
      'calendar',
    );
    change((current) => ({ ...current, calendars: [...current.calendars, { ...calendar, id }] }));
    setAdded(id);
    focusAfter(`${atEntry(id)} .fold-opener`);
    announce(text('who_added', calendar.name));
  };
  return (
    <div ref={part}>
      <FormPart title={text('who_calendars')} hint={text('who_calendars_what')}>
        <div className="form-fields">
          <Pick
            label={text('who_calendar_of_all')}
            options={calendars.map(({ id, name }) => ({ id, name: name || id }))}
            value={policy.calendar}
            onChange={(calendar) => {
              if (calendar !== null) change((current) => ({ ...current, calendar }));
            }}
          />
        </div>
        <FindingsAt path={['calendar']} />
        <ul className="entry-list">
          {calendars.map((calendar, index) => (
            <CalendarItem
              key={calendar.id}
              calendar={calendar}
              index={index}
              isNew={added === calendar.id}
              now={now}
              onChange={(next) =>
                change((current) => ({
                  ...current,
                  calendars: current.calendars.map((one) => (one.id === calendar.id ? next : one)),
                }))
              }
              onRemove={() => {
                const neighbour = calendars[index + 1] ?? calendars[index - 1];
                focusAfter(`${atEntry(neighbour?.id)} .fold-opener`);
                change((current) => ({
                  ...current,
                  calendars: current.calendars.filter(({ id }) => id !== calendar.id),
                }));
                announce(text('who_removed', calendar.name));
              }}
            />
          ))}
        </ul>
        {!readOnly && (
          <AddNamed
            label={text('who_calendar_new')}
            button={text('who_add')}
            maxLength={80}
            onAdd={(name) => add({ name, timeZone: readerZone(language), spans: OFFICE, holidays: [] })}
          />
        )}
      </FormPart>
      {!readOnly && (
        <CopyCalendars
          onCopy={({ name, timeZone, spans, holidays }) => add({ name, timeZone, spans, holidays })}
        />
      )}
    </div>
  );
}
