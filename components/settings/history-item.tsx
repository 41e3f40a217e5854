import { useContext, useState } from 'react';
import { startHistory } from '../../lib/messages/start-history';
import { stopHistory } from '../../lib/messages/stop-history';
import { ask } from '../../lib/platform/ask';
import { problemSentence } from '../../lib/view/problem-sentence';
import { useKeptFocus } from '../panel/actions/use-kept-focus';
import { AnnounceContext } from '../ui/announce-context';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useDeed } from '../ui/use-deed';
import { useWords } from '../ui/use-words';
import { exportedHistory } from './exported-history';
import { historyLines } from './history-lines';
import type { HistoryPast } from './history-past';
import { saveFile } from './save-file';

/** The past of one account: how far it is read, what hinders it, and what can be done with it. */
export function HistoryItem({ past }: { past: HistoryPast }) {
  const words = useWords();
  const { text, say } = words;
  const announce = useContext(AnnounceContext);
  const [sure, setSure] = useState(false);
  const { host, account, reading } = past;
  const kept = useKeptFocus<HTMLDivElement>(`${reading?.state} ${sure}`);
  const start = useDeed(() => ask(startHistory, { account }), 'settings');
  const stop = useDeed(() => ask(stopHistory, { account, forget: false }), 'settings');
  const forget = useDeed(() => ask(stopHistory, { account, forget: true }), 'settings');
  const save = useDeed(async () => {
    saveFile(`bellwether-history-${account}.json`, await exportedHistory(account));
    return true;
  }, 'settings');
  const deeds = [start, stop, forget, save];
  const held = deeds.some(({ pending }) => pending);
  const error = deeds.find((deed) => deed.error !== null && !deed.pending)?.error ?? null;
  const run = async (deed: { run(): Promise<unknown> }, done: string) => {
    if ((await deed.run()) !== null) announce(text(done, account));
    setSure(false);
  };
  const running = reading?.state === 'running';

  return (
    <li className="history-item" data-account={account}>
      <div className="history-words">
        <strong>{account}</strong>
        {historyLines(past, Date.now(), words).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </div>
      {running && (
        <progress
          aria-label={text('history_progress', account)}
          {...(reading.phase === 'detail' ? { value: reading.read, max: Math.max(reading.listed, 1) } : {})}
        />
      )}
      {reading !== null && reading.problem !== null && (
        <Note tone={running ? 'waiting' : 'failed'}>
          <p>{say(problemSentence(reading.problem, host))}</p>
          {running && <p>{text('history_goes_on_alone')}</p>}
        </Note>
      )}
      <div className="history-deeds" ref={kept}>
        {reading === null && (
          <Button held={held} onClick={() => void run(start, 'history_started')}>
            {text('history_start')}
          </Button>
        )}
        {reading?.state === 'stopped' && (
          <Button held={held} onClick={() => void run(start, 'history_started')}>
            {text('history_continue')}
          </Button>
        )}
        {reading !== null && reading.state !== 'stopped' && (
          <Button held={held} onClick={() => void run(stop, 'history_was_stopped')}>
            {text(running ? 'history_stop' : 'history_no_updates')}
          </Button>
        )}
        {reading !== null && (reading.read > 0 || reading.knownUntil !== null) && (
          <Button held={held} onClick={() => void run(save, 'history_exported')}>
            {text(save.pending ? 'history_exporting' : 'history_export')}
          </Button>
        )}
        {reading !== null && !sure && (
          <Button look="quiet" held={held} onClick={() => setSure(true)}>
            {text('history_delete')}
          </Button>
        )}
        {reading !== null && sure && (
          <>
            <Button held={held} onClick={() => void run(forget, 'history_deleted')}>
              {text('history_delete_sure')}
            </Button>
            <Button look="quiet" onClick={() => setSure(false)}>
              {text('history_keep')}
            </Button>
          </>
        )}
      </div>
      {error !== null && !held && <Note tone="failed">{errorWords(error, words)}</Note>}
    </li>
  );
}
