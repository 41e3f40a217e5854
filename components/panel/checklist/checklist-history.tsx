import type { Checklist } from '../../../lib/domain/model/checklist';
import { startHistory } from '../../../lib/messages/start-history';
import { stopHistory } from '../../../lib/messages/stop-history';
import { ask } from '../../../lib/platform/ask';
import { accountLabel } from '../../../lib/view/panel/account-label';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';

type Account = Checklist['accounts'][number];

/** Begins to read the past of each account, says how far it has come, and stops it. */
export function ChecklistHistory({ checklist }: { checklist: Checklist }) {
  const { text } = useWords();
  const accounts = checklist.accounts.filter(({ past }) => past !== 'none');
  if (accounts.length === 0) return <p>{text('checklist_history_none')}</p>;
  return (
    <ul className="checklist-accounts">
      {accounts.map((account) => (
        <AccountPast key={account.account} account={account} />
      ))}
    </ul>
  );
}

function AccountPast({ account: { host, account, past } }: { account: Account }) {
  const words = useWords();
  const { text, language } = words;
  const start = useDeed(() => ask(startHistory, { account }), 'panel');
  const stop = useDeed(() => ask(stopHistory, { account, forget: false }), 'panel');
  const pending = start.pending || stop.pending;
  const reading = past === 'none' ? null : past;
  const isRunning = reading?.state === 'running';
  const number = (count: number) => count.toLocaleString(language.locale);
  const error = start.error ?? stop.error;
  const so = () => {
    if (reading === null) return null;
    const [read, listed] = [number(reading.read), number(reading.listed)];
    if (!isRunning) return text('checklist_history_stopped', read, listed);
    return reading.phase === 'list'
      ? text('checklist_history_listing', listed)
      : text('checklist_history_reading', read, listed);
  };
  return (
    <li data-past={account}>
      <span>{text('queue_system', text(`host_${host}`), accountLabel(account))}</span>
      {reading !== null && (
        <>
          <progress
            aria-label={text('checklist_history')}
            max={Math.max(1, reading.listed)}
            {...(isRunning && reading.phase === 'list' ? {} : { value: reading.read })}
          />
          <span>{so()}</span>
        </>
      )}
      <Button held={pending} onClick={() => void (isRunning ? stop.run() : start.run())}>
        {text(
          isRunning
            ? 'checklist_history_stop'
            : reading === null
              ? 'checklist_history_do'
              : 'checklist_history_go_on',
        )}
      </Button>
      {error !== null && !pending && <Note tone="failed">{errorWords(error, words)}</Note>}
    </li>
  );
}
