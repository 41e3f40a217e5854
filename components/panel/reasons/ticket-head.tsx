import type { Assessment } from '../../../lib/domain/model/assessment';
import type { TicketFacts } from '../../../lib/domain/model/ticket-facts';
import { capitalised } from '../../../lib/view/panel/capitalised';
import { isolated } from '../../../lib/view/panel/isolated';
import { recordLabel } from '../../../lib/view/panel/record-label';
import { useWords } from '../../ui/use-words';
import { EscalationChip } from './escalation-chip';
import { RiskChip } from './risk-chip';
import './ticket-head.css';

/** Which ticket, in one sentence how it stands, and its risk. */
export function TicketHead({ facts, assessment }: { facts: TicketFacts; assessment: Assessment }) {
  const { say } = useWords();
  const { name, tier } = facts.customer ?? { name: null, tier: null };
  const who = [say(recordLabel(facts.ticket.ref)), name === null ? null : isolated(name), capitalised(tier)]
    .filter(Boolean)
    .join(' · ');
  return (
    <div className="ticket-head">
      <p className="ticket-who">{who}</p>
      <h1>{say(assessment.headline)}</h1>
      <p className="chips">
        <RiskChip risk={assessment.risk} />
        <EscalationChip assessment={assessment} />
      </p>
    </div>
  );
}
