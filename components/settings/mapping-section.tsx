import { Section } from '../ui/section';
import { useWords } from '../ui/use-words';
import type { Connection } from './connection';
import { HostCalendars } from './host-calendars';
import { MappingItem } from './mapping-item';
import './mapping-section.css';

/** What the accounts' own fields and business hours are: for the accounts whose host has such things. */
export function MappingSection({ connections }: { connections: readonly Connection[] }) {
  const { text } = useWords();
  const own = connections.filter(({ mappable, keepsHours }) => mappable || keepsHours);
  if (own.length === 0) return null;
  return (
    <Section title={text('mapping_title')}>
      <p>{text('mapping_what')}</p>
      <ul className="mapping-accounts">
        {own.map(({ account, mappable, keepsHours }) => (
          <li key={account} data-mapping={account}>
            <strong>{account}</strong>
            {mappable && <MappingItem account={account} />}
            {keepsHours && <HostCalendars account={account} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
