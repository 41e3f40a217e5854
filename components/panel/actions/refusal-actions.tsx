import { useRef } from 'react';
import { answerRefusal } from '../../../lib/messages/answer-refusal';
import { ask } from '../../../lib/platform/ask';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import './refusal-actions.css';

/** Under the words of a host that refused: the same once more, or not at all. */
export function RefusalActions({
  rowId,
  tell,
}: {
  rowId: string;
  tell: (line: string, shown?: boolean) => void;
}) {
  const words = useWords();
  const { text } = words;
  const wish = useRef<'again' | 'drop'>('again');
  const { run, pending, error } = useDeed(() => ask(answerRefusal, { rowId, wish: wish.current }), 'panel');
  const press = async (what: 'again' | 'drop') => {
    if (pending) return;
    wish.current = what;
    const answer = await run();
    if (answer !== null) tell(text(`refused_said_${answer.outcome}`), answer.outcome === 'gone');
  };
  return (
    <div className="refusal-actions">
      <Button held={pending} onClick={() => void press('again')}>
        {text('refused_again')}
      </Button>
      <Button look="quiet" held={pending} onClick={() => void press('drop')}>
        {text('refused_drop')}
      </Button>
      {error !== null && !pending && <p role="alert">{errorWords(error, words)}</p>}
    </div>
  );
}
