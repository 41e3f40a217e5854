import { useContext, useState } from 'react';
import { wipe } from '../../../lib/messages/wipe';
import { ask } from '../../../lib/platform/ask';
import { useKeptFocus } from '../../panel/actions/use-kept-focus';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { ImportDraftContext } from '../import/import-draft-context';
import type { Stored } from './stored';

/** Forgetting what lies in this browser: what is lost by it is named before. */
export function WipeForm({ stored: { accounts, unsent } }: { stored: Stored }) {
  const words = useWords();
  const { text, language } = words;
  const announce = useContext(AnnounceContext);
  const importDraft = useContext(ImportDraftContext);
  const [what, setWhat] = useState('copies');
  const [sure, setSure] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const wish = ['copies', 'everything'].includes(what)
    ? { what }
    : { what: 'account', account: what.replace(/^account /, '') };
  const kept = useKeptFocus<HTMLDivElement>(String(sure));
  const deed = useDeed(() => ask(wipe, wipe.request.parse(wish)), 'settings');
  const lost =
    what === 'copies'
      ? 0
      : unsent
          .filter(({ account }) => what === 'everything' || account === wish.account)
          .reduce((sum, { count }) => sum + count, 0);
  const kind = wish.what;
  const run = async () => {
    const line = text(`privacy_wiped_${kind}`, wish.account ?? '');
    if ((await deed.run()) === null) return;
    // A file that waits to be imported names customers too.
    if (kind === 'everything' && importDraft !== null) importDraft.current = null;
    setSure(false);
    setWhat('copies');
    setDone(line);
    announce(line);
  };
  return (
    <div className="privacy-wipe">
      <Choice
        label={text('privacy_wipe_what')}
        empty=""
        options={[
          { id: 'copies', name: text('privacy_wipe_copies') },
          ...accounts.map((account) => ({
            id: `account ${account}`,
            name: text('privacy_wipe_account', account),
          })),
          { id: 'everything', name: text('privacy_wipe_everything') },
        ]}
        value={what}
        onChange={(id) => {
          setWhat(id);
          setSure(false);
          setDone(null);
        }}
      />
      <p>{text(`privacy_lost_${kind}`)}</p>
      {lost > 0 && (
        <Note tone="failed">
          {text('privacy_unsent', new Intl.NumberFormat(language.locale).format(lost))}
        </Note>
      )}
      {deed.error !== null && !deed.pending && <Note tone="failed">{errorWords(deed.error, words)}</Note>}
      {done !== null && <Note tone="news">{done}</Note>}
      <div className="imports-deeds" ref={kept}>
        {!sure && <Button onClick={() => setSure(true)}>{text('privacy_forget')}</Button>}
        {sure && (
          <>
            <Button look="primary" held={deed.pending} onClick={() => void run()}>
              {text(deed.pending ? 'privacy_forgetting' : 'privacy_forget_sure')}
            </Button>
            <Button held={deed.pending} onClick={() => setSure(false)}>
              {text('history_keep')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
