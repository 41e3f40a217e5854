import { Section } from '../ui/section';
import { useWords } from '../ui/use-words';
import type { Connection } from './connection';
import { HostCalendars } from './host-calendars';
import { HostSlaPolicies } from './host-sla-policies';
import { MappingItem } from './mapping-item';
import './mapping-section.css';

/** What the accounts' own fields, business hours and SLA policies are: for the accounts whose host has such things. */
export function MappingSection({ connections }: { connections: readonly Connection[] }) {
  const { text } = useWords();
  const own = connections.filter((one) => one.mappable || one.keepsHours || one.keepsSlas);
  if (own.length === 0) return null;
  return (
    <Section title={text('mapping_title')}>
      <p>{text('mapping_what')}</p>
      <ul className="mapping-accounts">
        {own.map(({ account, mappable, keepsHours, keepsSlas }) => (
          <li key={account} data-mapping={account}>
            <strong>{account}</strong>
            {mappable && <MappingItem account={account} />}
            {keepsHours && <HostCalendars account={account} />}
            {keepsSlas && <HostSlaPolicies account={account} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
