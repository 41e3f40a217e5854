import { type FormEvent, useId, useRef, useState } from 'react';
import { type SnoozeEnd, snoozeEnds } from '../../../lib/domain/triggers/snooze-ends';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { readerZone } from '../../../lib/view/panel/reader-zone';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { useWords } from '../../ui/use-words';
import type { SignalAbout } from './signal-about';

type Quieted = { kind: 'snoozed'; until: number; reason: string } | { kind: 'muted'; reason: string };

/** For how long one does not want to be told of a signal, and why. */
export function SignalQuietForm({
  about: { calendar, now },
  onQuiet,
  onCancel,
}: {
  about: Pick<SignalAbout, 'calendar' | 'now'>;
  onQuiet: (said: Quieted) => Promise<void>;
  onCancel: () => void;
}) {
  const { text, language } = useWords();
  const id = useId();
  // Of the moment the form was opened: what is chosen is what was read.
  const [ends] = useState<SnoozeEnd[]>(() => snoozeEnds(calendar, readerZone(language), now));
  const [choice, setChoice] = useState<SnoozeEnd['choice'] | 'never'>('hour');
  const [reason, setReason] = useState('');
  const [held, setHeld] = useState(false);
  const sent = useRef(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const until = ends.find((end) => end.choice === choice)?.until;
    if (sent.current) return;
    sent.current = true;
    setHeld(true);
    await onQuiet(until === undefined ? { kind: 'muted', reason } : { kind: 'snoozed', until, reason });
    sent.current = false;
    setHeld(false);
  };
  const options = [
    ...ends.map((end) => ({
      choice: end.choice,
      words: text(`signals_end_${end.choice.replaceAll('-', '_')}`, formatMoment(end.until, now, language)),
    })),
    { choice: 'never' as const, words: text('signals_end_never') },
  ];
  return (
    <form className="signal-quiet" onSubmit={(event) => void submit(event)}>
      <fieldset>
        <legend>{text('signals_quiet_title')}</legend>
        {options.map((option) => (
          <label key={option.choice}>
            <input
              type="radio"
              name={id}
              checked={choice === option.choice}
              onChange={() => setChoice(option.choice)}
            />
            {option.words}
          </label>
        ))}
      </fieldset>
      <TextField
        label={text('signals_quiet_reason')}
        hint={text('signals_quiet_reason_hint')}
        value={reason}
        maxLength={500}
        onChange={setReason}
      />
      <p className="field-hint">{text('signals_quiet_hint')}</p>
      <div className="signal-answers">
        <Button type="submit" look="primary" held={held}>
          {text('signals_keep_quiet')}
        </Button>
        <Button onClick={onCancel}>{text('panel_cancel')}</Button>
      </div>
    </form>
  );
}
