import type { AccountFacts } from '../../lib/domain/model/account-facts';
import type { Policy } from '../../lib/domain/model/policy';
import { recordKey } from '../../lib/domain/model/record-key';
import { type AccountCase, accountCases } from '../../lib/view/panel/account-cases';
import { dueWords } from '../../lib/view/panel/due-words';
import { recordLabel } from '../../lib/view/panel/record-label';
import { Chip } from '../ui/chip';
import { Section } from '../ui/section';
import { useWords } from '../ui/use-words';
import { RecordLink } from './record-link';
import './account-list.css';

/** So many are shown; the rest is counted. */
const SHOWN = 8;

/** The open tickets and cases of a customer with the time left of each, the nearest first. */
export function AccountCases({ facts, policy, now }: { facts: AccountFacts; policy: Policy; now: number }) {
  const { text, language } = useWords();
  const cases = accountCases(facts, policy.warningMinutes, now);
  if (cases.length === 0) return null;
  const rest = cases.length - SHOWN;
  return (
    <Section title={text('customer_cases')}>
      <ul className="account-list">
        {cases.slice(0, SHOWN).map((one) => (
          <CaseLine key={recordKey(one.ref)} one={one} now={now} />
        ))}
      </ul>
      {rest > 0 && (
        <p className="account-list-rest">
          {text('customer_cases_more', rest.toLocaleString(language.locale))}
        </p>
      )}
    </Section>
  );
}

function CaseLine({ one, now }: { one: AccountCase; now: number }) {
  const { text, say, language } = useWords();
  return (
    <li data-case={recordKey(one.ref)} data-state={one.state}>
      <RecordLink target={one.ref}>
        <span className="account-list-name">{one.subject ?? text('panel_no_subject')}</span>
      </RecordLink>
      <span className="account-list-where">
        {[say(recordLabel(one.ref)), one.escalated ? text('customer_case_escalated') : '']
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span className="account-list-state">
        <Chip tone={one.tone} shape={one.shape}>
          {typeof one.dueAt === 'number'
            ? say(dueWords(one.dueAt, now, language))
            : text(one.dueAt === 'none' ? 'customer_due_none' : 'customer_due_unknown')}
        </Chip>
      </span>
    </li>
  );
}
