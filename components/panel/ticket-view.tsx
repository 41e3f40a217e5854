import type { Policy } from '../../lib/domain/model/policy';
import { ActionBar } from './action-bar';
import { BriefSection } from './brief-section';
import { CadenceSection } from './cadence-section';
import { ClocksSection } from './clocks-section';
import { CustomerSection } from './customer-section';
import { LogSection } from './log-section';
import type { PanelRecord } from './panel-record';
import { PathSection } from './path-section';
import { PlaysSection } from './plays-section';
import { ProblemNote } from './problem-note';
import { ReasonsSection } from './reasons-section';
import { RecordUnread } from './record-unread';
import { TicketHead } from './ticket-head';
import { UpdateFormPlace } from './update-form-place';

/** A ticket or case: how much it is at risk and why, its clocks, its way up, and the one thing to do. */
export function TicketView({
  record,
  policy,
  now,
  unanswered,
}: {
  record: PanelRecord<'ticket'>;
  policy: Policy;
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
      <ActionBar record={record} facts={facts} assessment={assessment} policy={policy} now={now} />
    </UpdateFormPlace>
  );
}
