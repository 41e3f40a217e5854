import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Calendar } from '../../../lib/domain/model/calendar';
import { readCalendars } from '../../../lib/messages/read-calendars';
import { readSettings } from '../../../lib/messages/read-settings';
import { ask } from '../../../lib/platform/ask';
import { weekLines } from '../../../lib/view/week-lines';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { FormPart } from '../parts/form-part';

/** The business hours that the connected hosts keep, to copy with one press. Nothing where no host keeps any. */
export function CopyCalendars({ onCopy }: { onCopy: (calendar: Calendar) => void }) {
  const { text } = useWords();
  const { data } = useQuery({ queryKey: ['settings'], queryFn: () => ask(readSettings, {}) });
  const keepers = (data?.connections ?? []).filter(({ keepsHours }) => keepsHours);
  if (keepers.length === 0) return null;
  return (
    <FormPart title={text('who_copy_calendars')} hint={text('who_copy_calendars_what')}>
      {keepers.map(({ account }) => (
        <OfAccount key={account} account={account} onCopy={onCopy} />
      ))}
    </FormPart>
  );
}

function OfAccount({ account, onCopy }: { account: string; onCopy: (calendar: Calendar) => void }) {
  const words = useWords();
  const { text, language } = words;
  const [isOpen, setIsOpen] = useState(false);
  const { data, error, isFetching } = useQuery({
    queryKey: ['calendars', account],
    queryFn: () => ask(readCalendars, { account }),
    staleTime: 600_000,
    enabled: isOpen,
  });
  const calendars = data?.calendars;
  const list = Array.isArray(calendars) ? calendars : [];
  return (
    <div className="copy-account" data-copy={account}>
      <div>
        <Button look="quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {text('who_copy_show', account)}
        </Button>
      </div>
      {isOpen && (
        <>
          {error !== null && !isFetching && <Note tone="failed">{errorWords(error, words)}</Note>}
          {data === undefined && isFetching && <p>{text('panel_loading')}</p>}
          {(calendars === null || calendars === 'none') && <p>{text('hours_not_allowed')}</p>}
          {Array.isArray(calendars) && list.length === 0 && <p>{text('hours_none')}</p>}
          <ul className="copy-list">
            {list.map(({ id, name, hostZone, calendar, holidaysKnown }) => (
              <li key={id}>
                <span>
                  <strong>{name}</strong>{' '}
                  <span className="person-kind">
                    {[
                      ...(calendar === null ? [] : weekLines(calendar.spans, language.locale)),
                      calendar?.timeZone ?? hostZone ?? text('hours_no_zone'),
                    ].join(' · ')}
                  </span>
                  {calendar !== null && !holidaysKnown && (
                    <span className="person-kind">
                      {' '}
                      · {text('hours_holidays_unknown', String(calendar.holidays.length))}
                    </span>
                  )}
                </span>
                {calendar === null ? (
                  <span className="person-kind">{text('hours_not_understood')}</span>
                ) : (
                  <Button aria-label={text('who_copy_of', name)} onClick={() => onCopy(calendar)}>
                    {text('who_copy')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
