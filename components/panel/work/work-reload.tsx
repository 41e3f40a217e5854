import { useState } from 'react';
import { reloadPage } from '../../../lib/messages/reload-page';
import { ask } from '../../../lib/platform/ask';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { useKeptFocus } from '../actions/use-kept-focus';

/** The page in front was open before the extension was: it is to be loaded again, once the person knows what that costs. */
export function WorkReload({ windowId }: { windowId: number | null }) {
  const words = useWords();
  const { text } = words;
  const [asked, setAsked] = useState(false);
  const reload = useDeed(
    () => (windowId === null ? Promise.resolve({}) : ask(reloadPage, { windowId })),
    'panel',
  );
  const kept = useKeptFocus<HTMLDivElement>(String(asked));
  return (
    <div className="panel-notes" ref={kept}>
      <Note tone="waiting">
        <strong>{text('panel_reload')}</strong>
        <p>{text(asked ? 'reload_warning' : 'panel_reload_why')}</p>
        {windowId !== null && (
          <div className="problem-ways">
            {asked ? (
              <>
                <Button held={reload.pending} onClick={() => void reload.run()}>
                  {text(reload.pending ? 'reload_pending' : 'reload_now')}
                </Button>
                <Button held={reload.pending} onClick={() => setAsked(false)}>
                  {text('reload_not_yet')}
                </Button>
              </>
            ) : (
              <Button onClick={() => setAsked(true)}>{text('reload_button')}</Button>
            )}
          </div>
        )}
        {reload.error !== null && !reload.pending && <p>{errorWords(reload.error, words)}</p>}
      </Note>
    </div>
  );
}
