import { useId, useRef } from 'react';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { sayPulse } from '../../../lib/messages/say-pulse';
import { ask } from '../../../lib/platform/ask';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import '../../ui/field.css';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import './pulse.css';
import { PulseFace } from './pulse-face';

/** What the five faces stand for, 0-10. */
const SCORES = [2, 4, 6, 8, 10] as const;

/** How the customer is doing, by one press, with a remark where somebody has one. */
export function PulseForm({
  target,
  remark,
  onRemark,
  onSaid,
  onCancel,
}: {
  target: RecordRef & { kind: 'account' };
  remark: string;
  onRemark: (remark: string) => void;
  onSaid: (said: { at: number; score: number }) => void;
  onCancel: () => void;
}) {
  const words = useWords();
  const { text } = words;
  const id = useId();
  const pressed = useRef<number>(SCORES[0]);
  const deed = useDeed(
    () => ask(sayPulse, { ref: target, score: pressed.current, remark: remark.trim() || null }),
    'panel',
  );
  const press = async (score: number) => {
    if (deed.pending) return;
    pressed.current = score;
    const answer = await deed.run();
    if (answer !== null) onSaid({ at: answer.at, score });
  };
  return (
    <div className="pulse-form">
      <h2 className="pulse-title">{text('account_pulse_title')}</h2>
      <div className="action-reason">
        <label htmlFor={id}>{text('account_pulse_remark')}</label>
        <textarea
          id={id}
          rows={1}
          maxLength={2000}
          value={remark}
          onChange={(event) => onRemark(event.target.value)}
        />
      </div>
      <fieldset className="pulse-faces">
        <legend>{text('account_pulse_press')}</legend>
        {SCORES.map((score) => (
          <button
            key={score}
            type="button"
            className={`pulse-face pulse-face-${score < 5 ? 'poor' : score < 7 ? 'fair' : 'good'}`}
            aria-disabled={deed.pending || undefined}
            data-pulse={score}
            onClick={() => void press(score)}
          >
            <PulseFace score={score} />
            {text(`account_pulse_${score}`)}
          </button>
        ))}
      </fieldset>
      {deed.error !== null && !deed.pending && <Note tone="failed">{errorWords(deed.error, words)}</Note>}
      <div className="action-row">
        <Button onClick={onCancel}>{text('panel_cancel')}</Button>
      </div>
    </div>
  );
}
