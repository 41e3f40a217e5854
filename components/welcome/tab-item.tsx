import { useEffect, useState } from 'react';
import { reloadTab } from '../../lib/messages/reload-tab';
import { showTab } from '../../lib/messages/show-tab';
import { ask } from '../../lib/platform/ask';
import { accountLabel } from '../../lib/view/panel/account-label';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useDeed } from '../ui/use-deed';
import { useWords } from '../ui/use-words';
import type { Welcome } from './welcome';

const SHAPES = { reload: '↻', ready: '✓', 'signed-out': '!' } as const;
/** A page that has not spoken by then may need a person: to sign in, or to press again. */
const LOADING_MILLISECONDS = 20_000;

/** One open tab: its title, whether it is ready, and what to press. */
export function TabItem({ tab }: { tab: Welcome['tabs'][number] }) {
  const words = useWords();
  const { text } = words;
  const [isLoading, setLoading] = useState(false);
  const reload = useDeed(async () => {
    await ask(reloadTab, { tabId: tab.id });
    setLoading(true);
  }, 'panel');
  const show = useDeed(() => ask(showTab, { tabId: tab.id }), 'panel');
  const { state } = tab;
  useEffect(() => {
    if (!isLoading) return;
    if (state !== 'reload') {
      setLoading(false);
      return;
    }
    const timer = setTimeout(() => setLoading(false), LOADING_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [isLoading, state]);
  const isBusy = reload.pending || isLoading;
  const error = reload.error ?? show.error;
  const name = tab.title || tab.account;
  return (
    <li className={`tab-item tab-${state}`} data-tab={state}>
      <span className="tab-shape" aria-hidden="true">
        {SHAPES[state]}
      </span>
      <span className="tab-words">
        <bdi className="tab-title">{name}</bdi>
        <span className="tab-state">
          {text('queue_system', text(`host_${tab.host}`), accountLabel(tab.account))}
          {' · '}
          {text(isBusy ? 'welcome_tab_loading' : `welcome_tab_${state.replaceAll('-', '_')}`)}
        </span>
      </span>
      {state === 'reload' ? (
        <Button held={isBusy} onClick={() => void reload.run()}>
          {text('welcome_tab_reload_do')}
          <span className="visually-hidden"> {name}</span>
        </Button>
      ) : (
        <Button look="quiet" held={show.pending} onClick={() => void show.run()}>
          {text(state === 'signed-out' ? 'welcome_tab_sign_in' : 'welcome_tab_show')}
          <span className="visually-hidden"> {name}</span>
        </Button>
      )}
      {error !== null && !isBusy && <Note tone="failed">{errorWords(error, words, 'welcome_tab')}</Note>}
    </li>
  );
}
