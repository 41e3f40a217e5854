import { useContext } from 'react';
import { connectAs } from '../../lib/messages/connect-as';
import type { Identity } from '../../lib/messages/identity';
import { ask } from '../../lib/platform/ask';
import { AnnounceContext } from './announce-context';
import { Button } from './button';
import { errorWords } from './error-words';
import { Note } from './note';
import './other-page-note.css';
import { useDeed } from './use-deed';
import { useWords } from './use-words';

/**
 * The host's pages are open as somebody else than who signed in: whose name stands under what is done, and the choice.
 * @param query what the screen asks for, and asks anew after a choice
 */
export function OtherPageNote({
  host,
  account,
  otherPage,
  query,
}: Pick<Identity, 'host' | 'account'> & {
  otherPage: NonNullable<Identity['otherPage']>;
  query: string;
}) {
  const words = useWords();
  const { text } = words;
  const announce = useContext(AnnounceContext);
  const { signedInAs, page, asSignedIn, held } = otherPage;
  const name = text(`host_${host}`);
  const asPage = useDeed(() => ask(connectAs, { account, asSignedIn: false }), query);
  const asWhoSignedIn = useDeed(() => ask(connectAs, { account, asSignedIn: true }), query);
  const pending = asPage.pending || asWhoSignedIn.pending;
  const error = asPage.error ?? asWhoSignedIn.error;
  const workAsPage = async () => {
    if ((await asPage.run()) === null) return;
    announce(page === null ? text('session_works_as_page', name) : text('sign_in_works_as', page));
  };
  const workAsWhoSignedIn = async () => {
    if ((await asWhoSignedIn.run()) !== null) announce(text('sign_in_works_as', signedInAs));
  };
  return (
    <div className="other-page">
      <Note tone={asSignedIn ? 'waiting' : 'failed'}>
        {page === null
          ? text(asSignedIn ? 'session_other_unknown_decided' : 'session_other_unknown', name, signedInAs)
          : text(keyOf(otherPage), name, page, signedInAs)}
      </Note>
      <div className="other-page-choice">
        {!asSignedIn && (
          <Button held={pending} onClick={() => void workAsWhoSignedIn()}>
            {text('sign_in_work_as', signedInAs)}
          </Button>
        )}
        {(asSignedIn || held) && (
          <Button held={pending} onClick={() => void workAsPage()}>
            {page === null ? text('session_work_as_page') : text('sign_in_work_as', page)}
          </Button>
        )}
      </div>
      {error !== null && !pending && <Note tone="failed">{errorWords(error, words, `sign_in_${host}`)}</Note>}
    </div>
  );
}

function keyOf({ asSignedIn, held }: NonNullable<Identity['otherPage']>): string {
  if (asSignedIn) return 'sign_in_other_page_decided';
  return held ? 'session_other_held' : 'sign_in_other_page';
}
