import type { Policy } from '../../../lib/domain/model/policy';
import { levelName } from '../../../lib/view/panel/level-name';
import { policyZone } from '../../../lib/view/panel/policy-zone';
import { useWords } from '../../ui/use-words';
import type { PanelRecord } from '../panel-record';
import { PlaysSection } from '../plays/plays-section';
import { ProblemNote } from '../problem-note';
import { RecordUnread } from '../record-unread';
import { AccountAction } from './account-action';
import { AccountEscalation } from './account-escalation';
import { AccountHead } from './account-head';
import { AccountMoney } from './account-money';
import { AccountOpen } from './account-open';
import { AccountPeople } from './account-people';
import { AccountStanding } from './account-standing';
import { AccountTasks } from './account-tasks';
import { ActivitySection } from './activity-section';
import { CustomerMatch } from './customer-match';
import { HealthChanges } from './health-changes';
import { MetricsSection } from './metrics-section';

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
    return <RecordUnread target={ref} problem={problem} unanswered={unanswered} />;
  }
  const stale = problem !== null || unanswered;
  const zone = policyZone(policy);
  const current = record.escalation?.current ?? null;
  return (
    <>
      <main className="panel-main">
        {stale && (
          <div className="panel-notes">
            <ProblemNote problem={problem} host={ref.host} account={ref.account} target={ref} />
          </div>
        )}
        <AccountHead
          facts={facts}
          health={health}
          policy={policy}
          people={record.people}
          readAt={record.readAt}
          stale={stale}
          now={now}
        />
        {record.elsewhere != null && <CustomerMatch target={ref} elsewhere={record.elsewhere} now={now} />}
        {current !== null && <AccountEscalation escalation={current} policy={policy} now={now} />}
        <MetricsSection facts={facts} health={health} policy={policy} now={now} />
        <HealthChanges health={health} policy={policy} zone={zone} now={now} />
        <ActivitySection health={health} zone={zone} now={now} />
        <AccountOpen facts={facts} health={health} policy={policy} now={now} />
        <AccountMoney facts={facts} escalated={current !== null || health.escalated.length > 0} now={now} />
        <AccountStanding health={health} policy={policy} />
        <AccountPeople facts={facts} people={record.people} me={record.me} />
        <PlaysSection
          target={ref}
          policy={policy}
          me={record.me}
          facts={{ customer: facts.account.name, ticket: null }}
          now={now}
        />
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
      <AccountAction record={record} facts={facts} health={health} policy={policy} now={now} />
    </>
  );
}
