import { useContext } from 'react';
import { endSample } from '../../lib/messages/end-sample';
import { ask } from '../../lib/platform/ask';
import { AnnounceContext } from '../ui/announce-context';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { useDeed } from '../ui/use-deed';
import { useWords } from '../ui/use-words';
import './sample-banner.css';

const PAGES = [
  ['dashboard.html', 'sample_dashboard'],
  ['sidepanel.html', 'sample_panel'],
  ['options.html', 'sample_settings'],
] as const;

/** On every page while somebody looks around: that nothing is real, the other pages, and the way out in one press. */
export function SampleBanner() {
  const words = useWords();
  const { text } = words;
  const announce = useContext(AnnounceContext);
  const leave = useDeed(() => ask(endSample, {}), 'sample');
  const go = async () => {
    if ((await leave.run()) !== null) announce(text('sample_left'));
  };
  return (
    <aside className="sample-banner" aria-label={text('sample_banner')}>
      <span className="sample-words">
        <span aria-hidden="true">◇ </span>
        {text('sample_banner')}
      </span>
      <nav aria-label={text('sample_links')}>
        <ul>
          {PAGES.map(([page, name]) => (
            <li key={page}>
              <a href={page} target="_blank" rel="noreferrer">
                {text(name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Button held={leave.pending} onClick={() => void go()}>
        {text(leave.pending ? 'sample_leaving' : 'sample_leave')}
      </Button>
      {leave.error !== null && !leave.pending && (
        <span role="alert" className="sample-failed">
          {errorWords(leave.error, words)}
        </span>
      )}
    </aside>
  );
}
