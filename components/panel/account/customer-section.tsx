import { recordKey } from '../../../lib/domain/model/record-key';
import type { TicketFacts } from '../../../lib/domain/model/ticket-facts';
import { customerOpen } from '../../../lib/view/panel/customer-open';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import { RecordLink } from '../record-link';
import './account-open.css';
import './customer-section.css';

/** What else is open at the ticket's customer, in both of its systems. */
export function CustomerSection({ facts }: { facts: TicketFacts }) {
  const { text, say, language } = useWords();
  const open = customerOpen(facts);
  if (open === null) return null;
  const { rows, more, complete } = open;
  return (
    <Section title={text('customer_open')}>
      <ul className="open-list customer-open">
        {rows.map(({ ref, subject, where, escalated }) => (
          <li key={recordKey(ref)} data-open={recordKey(ref)}>
            <RecordLink target={ref}>
              <span className="open-subject">{subject ?? text('panel_no_subject')}</span>
            </RecordLink>
            {escalated && <span className="open-level">{text('customer_open_escalated')}</span>}
            <span className="open-where">{say(where)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="customer-more">{text('customer_open_more', more.toLocaleString(language.locale))}</p>
      )}
      {complete === 'yes' && rows.length === 0 && (
        <p className="customer-more">{text('customer_open_none')}</p>
      )}
      {complete === 'no' && <p className="customer-more">{text('customer_open_incomplete')}</p>}
      {complete === 'unknown' && <p className="customer-more">{text('customer_open_unknown')}</p>}
    </Section>
  );
}
