import { type FormEvent, useContext, useId, useState } from 'react';
import type { Calendar } from '../../../lib/domain/model/calendar';
import { type SnoozeEnd, snoozeEnds } from '../../../lib/domain/triggers/snooze-ends';
import { snooze } from '../../../lib/messages/snooze';
import { ask } from '../../../lib/platform/ask';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { readerZone } from '../../../lib/view/panel/reader-zone';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { TextField } from '../../ui/text-field';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';

const REASON_LENGTH = 200;

/** Until when one does not want to be told of it again, and why. */
export function InboxSnooze({
  id,
  calendar,
  now,
  onDone,
}: {
  id: string;
  calendar: Calendar | null;
  now: number;
  onDone: () => void;
}) {
  const words = useWords();
  const { text, language } = words;
  const announce = useContext(AnnounceContext);
  const group = useId();
  const zone = readerZone(language);
  // Of the moment the form was opened: what is chosen is what was read.
  const [ends] = useState<SnoozeEnd[]>(() => snoozeEnds(calendar, zone, now));
  const [choice, setChoice] = useState<SnoozeEnd['choice'] | 'own'>('hour');
  const [own, setOwn] = useState('');
  const [reason, setReason] = useState('');
  const until = choice === 'own' ? Date.parse(own) : ends.find((end) => end.choice === choice)?.until;
  const isKnown = until !== undefined && Number.isFinite(until) && until > now;
  const deed = useDeed(() => ask(snooze, { id, until: until ?? null, reason: reason.trim() }), 'panel');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isKnown || (await deed.run()) === null) return;
    announce(text('inbox_snoozed', formatMoment(until, now, language)));
    onDone();
  };
  return (
    <form className="inbox-ask" onSubmit={(event) => void submit(event)}>
      <fieldset className="inbox-ends">
        <legend>{text('inbox_snooze_until')}</legend>
        {ends.map((end) => (
          <label key={end.choice}>
            <input
              type="radio"
              name={group}
              checked={choice === end.choice}
              onChange={() => setChoice(end.choice)}
            />
            {text(`inbox_end_${end.choice.replaceAll('-', '_')}`, formatMoment(end.until, now, language))}
          </label>
        ))}
        <label>
          <input type="radio" name={group} checked={choice === 'own'} onChange={() => setChoice('own')} />
          {text('inbox_end_own')}
        </label>
        {choice === 'own' && (
          <input
            type="datetime-local"
            className="inbox-own-end"
            aria-label={text('inbox_end_own')}
            aria-invalid={own !== '' && !isKnown}
            value={own}
            onChange={(event) => setOwn(event.target.value)}
          />
        )}
        {choice === 'own' && own !== '' && !isKnown && (
          <p className="field-hint" role="alert">
            {text('inbox_end_past')}
          </p>
        )}
      </fieldset>
      <TextField
        label={text('inbox_snooze_reason')}
        hint={text('inbox_snooze_hint')}
        value={reason}
        maxLength={REASON_LENGTH}
        onChange={setReason}
      />
      {deed.error != null && <Note tone="failed">{errorWords(deed.error, words)}</Note>}
      <div className="inbox-actions">
        <Button type="submit" look="primary" held={deed.pending || !isKnown}>
          {text('inbox_snooze')}
        </Button>
        <Button onClick={onDone}>{text('panel_cancel')}</Button>
      </div>
    </form>
  );
}
