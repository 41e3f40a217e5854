import { useState } from 'react';
import { checkOff } from '../../../lib/messages/check-off';
import { tryPopUp } from '../../../lib/messages/try-pop-up';
import { ask } from '../../../lib/platform/ask';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { useKeptFocus } from '../actions/use-kept-focus';

/** Shows a pop-up and asks whether it was seen: what the computer holds back, no extension is told. */
export function ChecklistPopUps() {
  const words = useWords();
  const { text } = words;
  const [stage, setStage] = useState<'before' | 'shown' | 'unseen'>('before');
  const show = useDeed(async () => {
    await ask(tryPopUp, {});
    setStage('shown');
  }, 'panel');
  const seen = useDeed(() => ask(checkOff, { what: 'pop-ups' }), 'panel');
  const error = show.error ?? seen.error;
  const kept = useKeptFocus<HTMLDivElement>(stage);
  return (
    <div className="checklist-step" ref={kept}>
      {stage === 'unseen' && <p>{text('checklist_pop_ups_help')}</p>}
      {stage === 'shown' ? (
        <>
          <p>{text('checklist_pop_ups_question')}</p>
          <div className="checklist-ways">
            <Button held={seen.pending} onClick={() => void seen.run()}>
              {text('checklist_pop_ups_yes')}
            </Button>
            <Button held={seen.pending} onClick={() => setStage('unseen')}>
              {text('checklist_pop_ups_no')}
            </Button>
          </div>
        </>
      ) : (
        <Button held={show.pending} onClick={() => void show.run()}>
          {text('checklist_pop_ups_do')}
        </Button>
      )}
      {error !== null && <Note tone="failed">{errorWords(error, words)}</Note>}
    </div>
  );
}
