import { Note } from '../ui/note';
import { useWords } from '../ui/use-words';
import { TabItem } from './tab-item';
import type { Welcome } from './welcome';

/** The open tabs of both hosts, those that were open before the extension to be loaded again. */
export function ReloadStep({ welcome }: { welcome: Welcome }) {
  const { text } = useWords();
  const { tabs } = welcome;
  const waiting = tabs.filter(({ state }) => state === 'reload').length;
  return (
    <>
      <p>{text('welcome_reload_why')}</p>
      {waiting > 0 && <Note tone="waiting">{text('reload_warning')}</Note>}
      {tabs.length === 0 ? (
        <p className="welcome-waits">{text('welcome_reload_none')}</p>
      ) : (
        <ul className="tab-list" aria-label={text('welcome_tabs')}>
          {tabs.map((tab) => (
            <TabItem key={tab.id} tab={tab} />
          ))}
        </ul>
      )}
    </>
  );
}
