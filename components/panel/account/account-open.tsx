import { openTickets as openOf } from '../../../lib/domain/health/open-tickets';
import type { AccountFacts } from '../../../lib/domain/model/account-facts';
import type { HealthAssessment } from '../../../lib/domain/model/health-assessment';
import type { Policy } from '../../../lib/domain/model/policy';
import { recordKey } from '../../../lib/domain/model/record-key';
import { accountCases } from '../../../lib/view/panel/account-cases';
import { escalatedByLevel } from '../../../lib/view/panel/escalated-by-level';
import { levelName } from '../../../lib/view/panel/level-name';
import { openByHost } from '../../../lib/view/panel/open-by-host';
import { openEscalations } from '../../../lib/view/panel/open-escalations';
import { openTickets } from '../../../lib/view/panel/open-tickets';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import { AccountCaseLine } from './account-case-line';
import { AccountListRest } from './account-list-rest';
import './account-list.css';
import './account-open.css';

/** So many are shown, and all that are escalated; the rest is counted. */
const SHOWN = 8;

/** What is open at the customer now, on both hosts: how much, and each record once. */
export function AccountOpen({
  facts,
  health,
  policy,
  now,
}: {
  facts: AccountFacts;
  health: HealthAssessment;
  policy: Policy;
  now: number;
}) {
  const { text, say, language } = useWords();
  const open = openOf(facts);
  const hosts = openByHost(facts);
  const levels = escalatedByLevel(health.escalated, policy.levels);
  const cases = accountCases(facts, policy.warningMinutes, now);
  const shown = Math.max(SHOWN, cases.filter(({ escalated }) => escalated).length);
  const rest = cases.length - shown;
  // Of one host only there is nothing to tell apart.
  const mixed = cases.some(({ ref }) => ref.host !== facts.account.ref.host);
  return (
    <Section title={text('panel_open_now')}>
      <dl className="open-counts">
        <dt>{text('panel_open_tickets')}</dt>
        <dd data-count="tickets">{say(openTickets(open))}</dd>
        {hosts.length > 0 && open !== null && !open.atLeast && open.count > 0 && (
          <dd className="open-parts">
            {hosts
              .filter(({ count }) => count > 0)
              .map(({ host, count }) =>
                text(`account_open_count_${host}`, count.toLocaleString(language.locale)),
              )
              .join(' · ')}
          </dd>
        )}
        <dt>{text('panel_open_escalations')}</dt>
        <dd data-count="escalations">{say(openEscalations(facts, health.escalated.length))}</dd>
        {levels.some(({ levelId }) => levelId !== null) && (
          <dd className="open-parts">
            {levels
              .map(({ levelId, count }) =>
                text(
                  'account_escalated_level',
                  count.toLocaleString(language.locale),
                  levelId === null ? text('customer_not_known') : levelName(levelId, policy),
                ),
              )
              .join(' · ')}
          </dd>
        )}
      </dl>
      <ul className="open-list account-list">
        {cases.slice(0, shown).map((one) => (
          <AccountCaseLine key={recordKey(one.ref)} one={one} policy={policy} now={now} mixed={mixed} />
        ))}
      </ul>
      <AccountListRest rest={rest} />
    </Section>
  );
}
