import type { TicketFilter } from '../../../lib/messages/ticket-filter';
import { useWords } from '../../ui/use-words';
import { PickField } from '../table/pick-field';
import { SearchField } from '../table/search-field';

const BANDS = ['critical', 'high', 'watch', 'low', 'unknown'] as const;
const HOSTS = ['zendesk', 'salesforce'] as const;

/** What narrows the queue. */
export function QueueFilters({
  filter,
  options,
  onChange,
}: {
  filter: TicketFilter;
  options: Readonly<Record<'levels' | 'owners' | 'types', readonly { id: string; name: string }[]>> & {
    systems: readonly { host: string }[];
  };
  onChange: (filter: TicketFilter) => void;
}) {
  const { text } = useWords();
  const all = text('table_all');
  const change = (changes: Partial<TicketFilter>) => onChange({ ...filter, ...changes });
  const hosts = HOSTS.filter((host) => options.systems.some((system) => system.host === host));
  return (
    <search className="table-filters" aria-label={text('table_filters')}>
      <SearchField
        label={text('desk_queue_search')}
        value={filter.text}
        onChange={(search) => change({ text: search })}
      />
      <PickField
        label={text('desk_queue_risk')}
        all={all}
        options={BANDS.map((id) => ({ id, name: text(id === 'unknown' ? 'table_unknown' : `band_${id}`) }))}
        value={filter.band}
        onChange={(id) => change({ band: BANDS.find((band) => band === id) ?? null })}
      />
      <PickField
        label={text('desk_queue_level')}
        all={all}
        options={[
          { id: 'any', name: text('desk_queue_level_any') },
          { id: 'none', name: text('desk_queue_level_none') },
          ...options.levels,
        ]}
        value={filter.level}
        onChange={(level) => change({ level })}
      />
      <PickField
        label={text('desk_queue_owner')}
        all={all}
        options={[
          { id: 'none', name: text('desk_queue_nobody') },
          { id: 'unknown', name: text('table_unknown') },
          ...options.owners,
        ]}
        value={filter.owner}
        onChange={(owner) => change({ owner })}
      />
      <PickField
        label={text('desk_queue_type')}
        all={all}
        options={options.types}
        value={filter.type}
        onChange={(type) => change({ type })}
      />
      {hosts.length > 1 && (
        <PickField
          label={text('desk_queue_host')}
          all={all}
          options={hosts.map((id) => ({ id, name: text(`host_${id}`) }))}
          value={filter.host}
          onChange={(id) => change({ host: HOSTS.find((host) => host === id) ?? null })}
        />
      )}
    </search>
  );
}
