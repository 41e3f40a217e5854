import type { Policy } from '../../lib/domain/model/policy';
import { levelName } from '../../lib/view/panel/level-name';
import { useWords } from '../ui/use-words';
import { AccountAction } from './account-action';
import { AccountEscalation } from './account-escalation';
import { AccountHead } from './account-head';
import { AccountMoney } from './account-money';
import { AccountOpen } from './account-open';
import { AccountTasks } from './account-tasks';
import { CustomerMatch } from './customer-match';
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
  const current = record.escalation?.current ?? null;
  return (
    <>
      <main className="panel-main">
        {stale && (
          <div className="panel-notes">
            <ProblemNote problem={problem} host={ref.host} />
          </div>
        )}
        <AccountHead facts={facts} health={health} readAt={record.readAt} stale={stale} now={now} />
        {record.elsewhere != null && <CustomerMatch target={ref} elsewhere={record.elsewhere} now={now} />}
        {current !== null && <AccountEscalation escalation={current} policy={policy} now={now} />}
        <MetricsSection health={health} policy={policy} now={now} />
        <AccountOpen facts={facts} health={health} policy={policy} now={now} />
        <AccountMoney facts={facts} escalated={current !== null || health.escalated.length > 0} now={now} />
        <AccountTasks
          tasks={facts.tasks}
          escalation={
            current && {
              ...{ taskId: current.taskId, dueAt: current.dueAt },
              title: text('customer_task_escalated', levelName(current.levelId, policy)),
            }
          }
          now={now}
        />
      </main>
      <AccountAction record={record} policy={policy} now={now} />
    </>
  );
}
