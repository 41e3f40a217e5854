import { accountLabel } from '../../lib/view/panel/account-label';
import { problemSentence } from '../../lib/view/problem-sentence';
import { Note } from '../ui/note';
import { useWords } from '../ui/use-words';
import type { Welcome } from './welcome';

/** One system: as whom one is connected, or why not and what to do. */
export function SystemLine({ system }: { system: Welcome['systems'][number] }) {
  const { text, say } = useWords();
  const { host, account, me, problem } = system;
  if (me !== null)
    return (
      <li className="system-line" data-account={account}>
        <span className="system-mark" aria-hidden="true">
          ✓
        </span>
        <span>
          <strong>{text('settings_connected_as', me.name)}</strong>{' '}
          <span className="system-where">
            {text('queue_system', text(`host_${host}`), accountLabel(account))}
          </span>
        </span>
      </li>
    );
  return (
    <li data-account={account}>
      <Note tone={problem === null || problem === 'not-connected' ? 'waiting' : 'failed'}>
        <strong>{text('queue_system', text(`host_${host}`), accountLabel(account))}</strong>
        <p>
          {problem === null || problem === 'not-connected'
            ? text(problem === null ? 'settings_nobody' : 'welcome_not_connected')
            : `${say(problemSentence(problem, host))}. ${text(`panel_advice_${problem.replaceAll('-', '_')}`, text(`host_${host}`))}`}
        </p>
      </Note>
    </li>
  );
}
