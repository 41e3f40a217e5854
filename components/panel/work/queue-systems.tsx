import type { WorkSystem } from '../../../lib/domain/model/work-system';
import { refreshQueue } from '../../../lib/messages/refresh-queue';
import { ask } from '../../../lib/platform/ask';
import { accountLabel } from '../../../lib/view/panel/account-label';
import { freshness } from '../../../lib/view/panel/freshness';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { ProblemNote } from '../problem-note';

/** Where my queue comes from: how old the knowledge of each system is, how much of it there is, and why it is not newer. */
export function QueueSystems({ systems, now }: { systems: readonly WorkSystem[]; now: number }) {
  return (
    <ul className="queue-systems">
      {systems.map((system) => (
        <SystemLine
          key={system.account}
          system={system}
          // Of two accounts of one host each says which it is.
          alone={systems.filter(({ host }) => host === system.host).length === 1}
          now={now}
        />
      ))}
    </ul>
  );
}

function SystemLine({ system, alone, now }: { system: WorkSystem; alone: boolean; now: number }) {
  const words = useWords();
  const { text, say, language } = words;
  const { host, account, readAt, problem, read, total } = system;
  const refresh = useDeed(() => ask(refreshQueue, { account }), 'panel');
  const age = freshness(readAt, problem !== null, now, language);
  const name = alone
    ? text(`host_${host}`)
    : text('queue_system', text(`host_${host}`), accountLabel(account));
  const number = (count: number) => count.toLocaleString(language.locale);
  const part =
    readAt === null || total === read
      ? null
      : total === null
        ? text('queue_first', number(read))
        : total > read
          ? text('queue_first_of', number(read), number(total))
          : null;
  const isReading = age === null && problem === null;
  return (
    <li data-system={account}>
      <span className="queue-system">
        <span>
          {[name, part, age === null ? isReading && text('queue_reading') : say(age)]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {problem !== 'not-connected' && (
          <Button look="quiet" held={refresh.pending} onClick={() => void refresh.run()}>
            {text(refresh.pending ? 'queue_refreshing' : 'queue_refresh')}
            <span className="visually-hidden"> {name}</span>
          </Button>
        )}
      </span>
      {problem !== null && <ProblemNote problem={problem} host={host} account={account} />}
      {refresh.error !== null && !refresh.pending && (
        <Note tone="failed">{errorWords(refresh.error, words)}</Note>
      )}
    </li>
  );
}
