import { useContext } from 'react';
import { connectAs } from '../../lib/messages/connect-as';
import { ask } from '../../lib/platform/ask';
import { AnnounceContext } from '../ui/announce-context';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useDeed } from '../ui/use-deed';
import { useWords } from '../ui/use-words';
import type { Connection } from './connection';

/** The host's pages are open as somebody else than who signed in: whose name stands under what is done, and the choice. */
export function ConnectionOtherPage({
  host,
  account,
  otherPage,
}: Pick<Connection, 'host' | 'account'> & { otherPage: NonNullable<Connection['otherPage']> }) {
  const words = useWords();
  const { text } = words;
  const announce = useContext(AnnounceContext);
  const { signedInAs, page, asSignedIn } = otherPage;
  const choose = useDeed(() => ask(connectAs, { account, asSignedIn: !asSignedIn }), 'settings');
  const run = async () => {
    if ((await choose.run()) !== null) announce(text('sign_in_works_as', asSignedIn ? page : signedInAs));
  };
  return (
    <>
      <Note tone="failed">
        {text(
          asSignedIn ? 'sign_in_other_page_decided' : 'sign_in_other_page',
          text(`host_${host}`),
          page,
          signedInAs,
        )}
      </Note>
      <div className="connection-choice">
        <Button held={choose.pending} onClick={() => void run()}>
          {text('sign_in_work_as', asSignedIn ? page : signedInAs)}
        </Button>
      </div>
      {choose.error !== null && !choose.pending && (
        <Note tone="failed">{errorWords(choose.error, words)}</Note>
      )}
    </>
  );
}
