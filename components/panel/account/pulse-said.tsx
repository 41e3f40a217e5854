import { useContext, useEffect } from 'react';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { takeBackPulse } from '../../../lib/messages/take-back-pulse';
import { ask } from '../../../lib/platform/ask';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import './pulse.css';

/** That a pulse was saved, and the way to take it back. */
export function PulseSaid({
  target,
  said: { at, score },
  counts,
  onTakenBack,
}: {
  target: RecordRef & { kind: 'account' };
  said: { at: number; score: number };
  /** Whether the customer's health card gives it a weight. */
  counts: boolean;
  onTakenBack: () => void;
}) {
  const words = useWords();
  const { text, language } = words;
  const announce = useContext(AnnounceContext);
  const line = text(
    'account_pulse_saved',
    text('account_pulse_value', text(`account_pulse_${score}`), score.toLocaleString(language.locale)),
  );
  useEffect(() => announce(line), [announce, line]);
  const deed = useDeed(() => ask(takeBackPulse, { ref: target, at }), 'panel');
  const takeBack = async () => {
    if ((await deed.run()) === null) return;
    announce(text('account_pulse_taken_back'));
    onTakenBack();
  };
  return (
    <>
      <Note tone="news">
        <div className="pulse-said">
          <span>{line}</span>
          <Button look="quiet" held={deed.pending} onClick={() => void takeBack()}>
            {text('account_pulse_take_back')}
          </Button>
        </div>
        {!counts && <p>{text('account_pulse_counts_not')}</p>}
      </Note>
      {deed.error !== null && !deed.pending && <Note tone="failed">{errorWords(deed.error, words)}</Note>}
    </>
  );
}
