import { type FormEvent, useContext } from 'react';
import type { AlertTopic } from '../../../lib/domain/model/alert-topic';
import { changeNotifications } from '../../../lib/messages/change-notifications';
import { ask } from '../../../lib/platform/ask';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';

/** Asks once whether a whole kind of notice is to come as no pop-up any more. */
export function InboxMute({ topic, onDone }: { topic: AlertTopic; onDone: () => void }) {
  const words = useWords();
  const { text } = words;
  const announce = useContext(AnnounceContext);
  const deed = useDeed(() => ask(changeNotifications, { what: 'topic', topic, on: false }), 'panel');
  const mute = async (event: FormEvent) => {
    event.preventDefault();
    if ((await deed.run()) === null) return;
    announce(text('inbox_muted', text(`topic_${topic}`)));
    onDone();
  };
  return (
    <form className="inbox-ask" onSubmit={(event) => void mute(event)}>
      <p>{text('inbox_mute_ask', text(`topic_${topic}`))}</p>
      {deed.error != null && <Note tone="failed">{errorWords(deed.error, words)}</Note>}
      <div className="inbox-actions">
        <Button type="submit" look="primary" held={deed.pending}>
          {text('inbox_mute_yes')}
        </Button>
        <Button onClick={onDone}>{text('panel_cancel')}</Button>
      </div>
    </form>
  );
}
