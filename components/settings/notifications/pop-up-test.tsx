import { useContext, useState } from 'react';
import { tryPopUp } from '../../../lib/messages/try-pop-up';
import { ask } from '../../../lib/platform/ask';
import { useKeptFocus } from '../../panel/actions/use-kept-focus';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';

/** Shows one pop-up and asks whether it was seen: whether the computer lets them through nobody else can tell. */
export function PopUpTest({ allowed }: { allowed: 'yes' | 'no' | 'unknown' }) {
  const words = useWords();
  const { text } = words;
  const announce = useContext(AnnounceContext);
  const [step, setStep] = useState<'before' | 'asked' | 'seen' | 'unseen'>('before');
  const kept = useKeptFocus<HTMLDivElement>(step);
  const show = useDeed(() => ask(tryPopUp, {}), 'settings');
  const run = async () => {
    if ((await show.run()) === null) return;
    setStep('asked');
    announce(text('checklist_pop_ups_question'));
  };
  return (
    <div className="notifications-test" ref={kept}>
      <p>{text(`told_allowed_${allowed}`)}</p>
      <div className="notifications-deeds">
        <Button held={show.pending} onClick={() => void run()}>
          {text('told_test')}
        </Button>
      </div>
      {show.error !== null && !show.pending && <Note tone="failed">{errorWords(show.error, words)}</Note>}
      {step === 'asked' && (
        <div className="notifications-deeds">
          <span>{text('checklist_pop_ups_question')}</span>
          <Button onClick={() => setStep('seen')}>{text('checklist_pop_ups_yes')}</Button>
          <Button onClick={() => setStep('unseen')}>{text('checklist_pop_ups_no')}</Button>
        </div>
      )}
      {step === 'seen' && <Note tone="news">{text('told_seen')}</Note>}
      {step === 'unseen' && <Note tone="failed">{text('checklist_pop_ups_help')}</Note>}
    </div>
  );
}
