import { useState } from 'react';
import type { NotificationSettings } from '../../../lib/domain/model/notification-settings';
import { changeNotifications } from '../../../lib/messages/change-notifications';
import { ask } from '../../../lib/platform/ask';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { useKeptFocus } from '../actions/use-kept-focus';

type QuietHours = NotificationSettings['quietHours'];
type Kind = 'calendar' | 'never' | 'own';

const KINDS: readonly Kind[] = ['calendar', 'never', 'own'];
const EVENING = { from: 18 * 60, until: 8 * 60 };
const MINUTES = 60;

/** When only what cannot wait comes as a pop-up. */
export function InboxHours({
  quietHours,
  query = 'panel',
}: {
  quietHours: QuietHours;
  /** What the screen asks for, and asks anew after a change. */
  query?: string;
}) {
  const words = useWords();
  const { text } = words;
  const [chosen, setChosen] = useState<QuietHours | null>(null);
  const shown = chosen ?? quietHours;
  const kind: Kind = typeof shown === 'string' ? shown : 'own';
  const own = typeof shown === 'string' ? EVENING : shown;
  const isNew = JSON.stringify(shown) !== JSON.stringify(quietHours);
  const deed = useDeed(() => ask(changeNotifications, { what: 'quiet-hours', quietHours: shown }), query);
  const kept = useKeptFocus<HTMLFieldSetElement>(String(isNew));
  const keep = async () => {
    if ((await deed.run()) !== null) setChosen(null);
  };
  return (
    <fieldset className="inbox-ends" ref={kept}>
      <legend>{text('inbox_hours')}</legend>
      {KINDS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="quiet-hours"
            checked={kind === one}
            onChange={() => setChosen(one === 'own' ? own : one)}
          />
          {text(`inbox_hours_${one}`)}
        </label>
      ))}
      {kind === 'own' && (
        <div className="inbox-times">
          {(['from', 'until'] as const).map((end) => (
            <label key={end}>
              {text(`inbox_hours_${end}`)}
              <input
                type="time"
                required
                value={clockOf(own[end])}
                onChange={(event) => {
                  const minute = minuteOf(event.target.value);
                  if (minute !== null) setChosen({ ...own, [end]: minute });
                }}
              />
            </label>
          ))}
        </div>
      )}
      <p className="field-hint">{text('inbox_hours_hint')}</p>
      {deed.error != null && <Note tone="failed">{errorWords(deed.error, words)}</Note>}
      {isNew && (
        <div className="inbox-actions">
          <Button look="primary" held={deed.pending} onClick={() => void keep()}>
            {text('inbox_keep')}
          </Button>
          <Button onClick={() => setChosen(null)}>{text('panel_cancel')}</Button>
        </div>
      )}
    </fieldset>
  );
}

function clockOf(minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / MINUTES))}:${two(minute % MINUTES)}`;
}

function minuteOf(clock: string): number | null {
  const [, hour, minute] = /^(\d\d):(\d\d)/.exec(clock) ?? [];
  return hour === undefined || minute === undefined ? null : Number(hour) * MINUTES + Number(minute);
}
