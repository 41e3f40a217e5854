import { useContext } from 'react';
import { endSnooze } from '../../../lib/messages/end-snooze';
import type { readQuiet } from '../../../lib/messages/read-quiet';
import { saySignal } from '../../../lib/messages/say-signal';
import { ask } from '../../../lib/platform/ask';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { recordLabel } from '../../../lib/view/panel/record-label';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';

type Quiet = ReturnType<(typeof readQuiet)['answer']['parse']>['quiet'][number];

/** One thing that somebody is not told of: where, until when and why, and the way to be told again. */
export function QuietItem({ one }: { one: Quiet }) {
  const words = useWords();
  const { text, say, language } = words;
  const announce = useContext(AnnounceContext);
  const { what, ref, recordKey, subject, until, reason } = one;
  const end = useDeed(async () => {
    if ('topic' in what) return ask(endSnooze, { recordKey, topic: what.topic });
    return ref === null ? null : ask(saySignal, { ref, rule: what.rule, said: { kind: 'unquieted' } });
  }, 'settings');
  const name =
    'topic' in what
      ? text(`topic_${what.topic}`)
      : 'text' in what.name
        ? what.name.text
        : text(what.name.key) || what.rule;
  const where =
    !('topic' in what) && what.everywhere
      ? text('told_everywhere')
      : ref === null
        ? recordKey
        : `${say(recordLabel(ref))}${subject === null ? '' : ` · ${subject}`}`;
  const run = async () => {
    if ((await end.run()) !== null) announce(text('told_again', name));
  };
  return (
    <li className="imports-item">
      <div className="connection-words">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <span>
          <bdi>{where}</bdi>
          {' · '}
          {until === null
            ? text('told_until_taken_back')
            : text('told_until', formatMoment(until, Date.now(), language))}
        </span>
        {reason !== '' && (
          <span>
            <bdi>{text('signals_said_reason', reason)}</bdi>
          </span>
        )}
      </div>
      {('topic' in what || ref !== null) && (
        <div className="connection-deeds">
          <Button held={end.pending} onClick={() => void run()}>
            {text('told_tell_again')}
            <span className="visually-hidden"> {name}</span>
          </Button>
        </div>
      )}
      {end.error !== null && !end.pending && <Note tone="failed">{errorWords(end.error, words)}</Note>}
    </li>
  );
}
