import type { Policy } from '../../lib/domain/model/policy';
import { CustomerSection } from './account/customer-section';
import { ActionBar } from './actions/action-bar';
import { BriefSection } from './cadence/brief-section';
import { CadenceSection } from './cadence/cadence-section';
import { UpdateFormPlace } from './cadence/update-form-place';
import { ClocksSection } from './clocks/clocks-section';
import { LogSection } from './log/log-section';
import type { PanelRecord } from './panel-record';
import { PathSection } from './path/path-section';
import { PlaysSection } from './plays/plays-section';
import { ProblemNote } from './problem-note';
import { ReasonsSection } from './reasons/reasons-section';
import { TicketHead } from './reasons/ticket-head';
import { RecordUnread } from './record-unread';

/** A ticket or case: how much it is at risk and why, its clocks, its way up, and the one thing to do. */
export function TicketView({
  record,
  policy,
  newer,
  now,
  unanswered,
}: {
  record: PanelRecord<'ticket'>;
  policy: Policy;
  /** What holds now, where the ticket goes by an older version. */
  newer?: Policy | undefined;
  now: number;
  unanswered: boolean;
}) {
  const { facts, assessment, problem } = record;
  if (facts === null || assessment === null) {
    return <RecordUnread target={record.ref} problem={problem} unanswered={unanswered} />;
  }
  const stale = problem !== null || unanswered;
  return (
    <UpdateFormPlace>
      <main className="panel-main">
        {stale && (
          <div className="panel-notes">
            <ProblemNote
              problem={problem}
              host={record.ref.host}
              account={record.ref.account}
              target={record.ref}
            />
          </div>
        )}
        <TicketHead facts={facts} assessment={assessment} />
        <BriefSection record={record} facts={facts} escalation={assessment.escalation} now={now} />
        <ReasonsSection
          facts={facts}
          assessment={assessment}
          policy={policy}
          readAt={record.readAt}
          stale={stale}
          now={now}
        />
        <ClocksSection assessment={assessment} facts={facts} policy={policy} now={now} />
        <CadenceSection
          record={record}
          facts={facts}
          assessment={assessment}
          policy={policy}
          stale={stale}
          now={now}
        />
        <PathSection
          assessment={assessment}
          facts={facts}
          policy={policy}
          newer={newer}
          people={record.people}
          me={record.me}
          now={now}
        />
        <CustomerSection facts={facts} />
        <PlaysSection
          target={record.ref}
          policy={policy}
          me={record.me}
          facts={{
            customer: facts.customer?.name ?? null,
            ticket: { facts, ownerId: assessment.escalation.ownerId },
          }}
          now={now}
        />
        <LogSection
          target={record.ref}
          events={facts.events}
          outbox={record.outbox}
          people={record.people}
          policy={policy}
          assessment={assessment}
          now={now}
        />
      </main>
      <ActionBar {...{ record, facts, assessment, policy, newer, now }} />
    </UpdateFormPlace>
  );
}
