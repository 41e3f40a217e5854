import { openRecord } from '../../lib/messages/open-record';
import { ask } from '../../lib/platform/ask';
import { recordLabel } from '../../lib/view/panel/record-label';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useDeed } from '../ui/use-deed';
import { useWords } from '../ui/use-words';
import { BadgeDrawing } from './badge-drawing';
import { exampleBadge } from './example-badge';
import type { Welcome } from './welcome';

/** What a badge looks like, and the first true one as soon as it was painted. */
export function OpenStep({ welcome }: { welcome: Welcome }) {
  const words = useWords();
  const { text, say, language } = words;
  const { badge, checklist, clockOffset } = welcome;
  const target = badge?.ref ?? checklist.ticket;
  const open = useDeed(async () => {
    if (target !== null) await ask(openRecord, { ref: target });
  }, 'panel');
  const now = Date.now() + clockOffset;
  return (
    <>
      {badge === null ? (
        <>
          <p>{text('welcome_open_why')}</p>
          <div className="welcome-page">
            <span className="welcome-subject">{text('welcome_open_subject')}</span>
            <BadgeDrawing painted={exampleBadge(now, language)} now={now} />
          </div>
          <p className="welcome-caption">{text('welcome_open_example')}</p>
          {checklist.ticket === null && <p>{text('welcome_open_any')}</p>}
        </>
      ) : (
        <>
          <p className="welcome-there">
            {text('welcome_there', badge.painted.drawn.words, say(recordLabel(badge.ref)))}
          </p>
          <div className="welcome-page">
            <span className="welcome-subject">{say(recordLabel(badge.ref))}</span>
            <BadgeDrawing painted={badge.painted} now={now} />
          </div>
          <p>{text('welcome_there_more')}</p>
        </>
      )}
      {target !== null && (
        <div>
          <Button
            look={badge === null ? 'primary' : 'plain'}
            held={open.pending}
            onClick={() => void open.run()}
          >
            {text(badge === null ? 'welcome_open_do' : 'welcome_there_do', say(recordLabel(target)))}
          </Button>
        </div>
      )}
      {open.error !== null && !open.pending && <Note tone="failed">{errorWords(open.error, words)}</Note>}
    </>
  );
}
