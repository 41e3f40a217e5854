import type { Policy } from '../../lib/domain/model/policy';
import { useWords } from '../ui/use-words';
import { AccountHead } from './account-head';
import { AccountOpen } from './account-open';
import { LoadingView } from './loading-view';
import { MetricsSection } from './metrics-section';
import type { PanelRecord } from './panel-record';
import { ProblemNote } from './problem-note';

/** A customer: how it is doing, what pulls it down, and what is open. */
export function AccountView({
  record,
  policy,
  now,
  unanswered,
}: {
  record: PanelRecord<'account'>;
  policy: Policy;
  now: number;
  unanswered: boolean;
}) {
  const { text } = useWords();
  const { facts, health, problem, ref } = record;
  if (facts === null || health === null) {
    return problem === null && !unanswered ? (
      <LoadingView words={text('panel_reading')} />
    ) : (
      <main className="panel-plain">
        <ProblemNote problem={problem} host={ref.host} />
      </main>
    );
  }
  const stale = problem !== null || unanswered;
  return (
    <main className="panel-main">
      {stale && (
        <div className="panel-notes">
          <ProblemNote problem={problem} host={ref.host} />
        </div>
      )}
      <AccountHead account={facts.account} health={health} readAt={record.readAt} stale={stale} now={now} />
      <MetricsSection health={health} policy={policy} now={now} />
      <AccountOpen facts={facts} health={health} policy={policy} />
    </main>
  );
}
