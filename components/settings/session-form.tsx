import { type FormEvent, useContext, useRef, useState } from 'react';
import { useSession as openSession } from '../../lib/messages/use-session';
import { ask } from '../../lib/platform/ask';
import { AskError } from '../../lib/platform/ask-error';
import { AnnounceContext } from '../ui/announce-context';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { TextField } from '../ui/text-field';
import { useDeed } from '../ui/use-deed';
import { useWords } from '../ui/use-words';
import './session-form.css';

/**
 * Opens the browser's own session of an org to the extension: what that means, and the click.
 * @param seen the org to begin with, where one is known. @param askForCookies asks the browser, right in the click
 */
export function SessionForm({
  seen,
  forbidden,
  askForCookies,
}: {
  seen: string;
  forbidden: boolean;
  askForCookies: () => Promise<boolean>;
}) {
  const words = useWords();
  const { text } = words;
  const announce = useContext(AnnounceContext);
  const [address, setAddress] = useState(seen);
  const [connectedAs, setConnectedAs] = useState<string | null>(null);
  const allowed = useRef<Promise<boolean>>(Promise.resolve(false));
  const deed = useDeed(async () => {
    if (!(await allowed.current.catch(() => false))) throw new AskError('cookies-not-allowed');
    return ask(openSession, { host: 'salesforce', address: address.trim() });
  }, 'settings');
  const complete = address.trim() !== '';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!complete || deed.pending) return;
    // Before anything is waited for: the browser wants the person's gesture.
    allowed.current = askForCookies();
    setConnectedAs(null);
    const answer = await deed.run();
    if (answer === null) return;
    const line = text('settings_now_connected', answer.account, answer.me.name);
    setConnectedAs(line);
    announce(line);
  };

  return (
    <form className="connect-form session-form" onSubmit={(event) => void submit(event)}>
      <h3>{text('session_title')}</h3>
      <p>{text('session_what')}</p>
      {forbidden ? (
        <Note tone="waiting">{text('session_forbidden')}</Note>
      ) : (
        <>
          <TextField
            label={text('session_org')}
            hint={text('session_org_hint')}
            value={address}
            maxLength={300}
            onChange={setAddress}
          />
          {deed.error !== null && !deed.pending && (
            <Note tone="failed">{errorWords(deed.error, words, 'sign_in_session')}</Note>
          )}
          {connectedAs !== null && <Note tone="news">{connectedAs}</Note>}
          <div>
            <Button type="submit" held={!complete || deed.pending}>
              {text(deed.pending ? 'session_asking' : 'session_use')}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
