import type { AccountFacts } from '../../lib/domain/model/account-facts';
import type { HealthAssessment } from '../../lib/domain/model/health-assessment';
import type { Policy } from '../../lib/domain/model/policy';
import { recordKey } from '../../lib/domain/model/record-key';
import { escalatedRecord } from '../../lib/view/panel/escalated-record';
import { levelName } from '../../lib/view/panel/level-name';
import { openEscalations } from '../../lib/view/panel/open-escalations';
import { openTickets } from '../../lib/view/panel/open-tickets';
import { Section } from '../ui/section';
import { useWords } from '../ui/use-words';
import { RecordLink } from './record-link';
import './account-open.css';

/** What is open at the customer now, on both hosts. */
export function AccountOpen({
  facts,
  health,
  policy,
}: {
  facts: AccountFacts;
  health: HealthAssessment;
  policy: Policy;
}) {
  const { text, say } = useWords();
  return (
    <Section title={text('panel_open_now')}>
      <dl className="open-counts">
        <dt>{text('panel_open_tickets')}</dt>
        <dd>{say(openTickets(facts, health.openTickets))}</dd>
        <dt>{text('panel_open_escalations')}</dt>
        <dd>{say(openEscalations(facts, health.escalated.length))}</dd>
      </dl>
      <ul className="open-list">
        {health.escalated.map((record) => (
          <li key={recordKey(record.ref)} data-escalated={recordKey(record.ref)}>
            <RecordLink target={record.ref}>
              <span className="open-subject">{record.subject ?? text('panel_no_subject')}</span>
            </RecordLink>
            <span className="open-level">
              {record.levelId === null ? text('panel_level_unknown') : levelName(record.levelId, policy)}
            </span>
            <span className="open-where">{say(escalatedRecord(record.ref))}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
