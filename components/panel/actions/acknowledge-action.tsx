import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { acknowledge } from '../../../lib/messages/acknowledge';
import { ask } from '../../../lib/platform/ask';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { ActionLabel } from './action-label';

/** The owner takes the escalation on. */
export function AcknowledgeAction({
  target,
  seenKey,
  tell,
}: {
  target: RecordRef;
  seenKey: string;
  tell: (line: string, shown?: boolean) => void;
}) {
  const words = useWords();
  const { text } = words;
  const deed = useDeed(() => ask(acknowledge, { ref: target, seenKey }), 'panel');
  const press = async () => {
    const answer = await deed.run();
    if (answer === null) return;
    if (answer.outcome === 'queued') tell(text('panel_said_acknowledged'));
    else tell(text(`panel_said_${answer.outcome.replaceAll('-', '_')}`), true);
  };
  return (
    <>
      {deed.error !== null && !deed.pending && (
        <div className="action-error">
          <Note tone="failed">{errorWords(deed.error, words)}</Note>
        </div>
      )}
      <Button look="primary" held={deed.pending} onClick={() => void press()}>
        <ActionLabel>{text(deed.pending ? 'panel_acknowledging' : 'panel_acknowledge')}</ActionLabel>
      </Button>
    </>
  );
}
