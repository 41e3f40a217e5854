import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DeskEscalation } from '../../../lib/domain/model/desk-escalation';
import { recordKey } from '../../../lib/domain/model/record-key';
import type { EscalationFilter } from '../../../lib/messages/escalation-filter';
import { findEscalations } from '../../../lib/messages/find-escalations';
import { listEscalations } from '../../../lib/messages/list-escalations';
import { ask } from '../../../lib/platform/ask';
import { FilterChoice } from '../../ui/filter-choice';
import { useWords } from '../../ui/use-words';
import { ListBody } from '../table/list-body';
import { OrderToggle } from '../table/order-toggle';
import { PickField } from '../table/pick-field';
import { SearchField } from '../table/search-field';
import { useListWindow } from '../table/use-list-window';
import { WindowTable } from '../table/window-table';
import { EscalationBoard } from './escalation-board';
import { escalationColumns } from './escalation-columns';
import { EscalationSources } from './escalation-sources';
import './escalations-room.css';

const NO_FILTER: EscalationFilter = { text: '', level: null, stands: null };
const BY_NEED = { by: 'need', descending: false };
const STANDS = ['open', 'acknowledged', 'unknown'] as const;
/** As often as the hosts are asked at most. */
const FIND_MILLISECONDS = 3 * 60_000;

/** The escalations that are open now, whoever holds them, by level or as one list, and of when that knowledge is. */
export function EscalationsRoom() {
  const words = useWords();
  const { text } = words;
  const [filter, setFilter] = useState(NO_FILTER);
  const [view, setView] = useState<'board' | 'list'>('board');
  // What colleagues escalated is asked for while somebody looks. It is no part of what "changed" asks anew.
  const found = useQuery({
    queryKey: ['find-escalations'],
    queryFn: () => ask(findEscalations, {}),
    refetchInterval: FIND_MILLISECONDS,
    retry: false,
  });
  const list = useListWindow({
    name: 'escalations',
    filter,
    firstSort: BY_NEED,
    ask: ({ sort, ...wanted }) =>
      ask(listEscalations, { ...wanted, sort: listEscalations.request.shape.sort.parse(sort) }),
  });
  const { data } = list;
  const nothing = text(found.isFetching ? 'escalations_looking' : 'escalations_nothing');
  return (
    <div className="dashboard-list">
      {data !== undefined && data.known > 0 && (
        <>
          <FilterChoice
            label={text('escalations_view')}
            options={[
              { id: 'board', name: text('escalations_board') },
              { id: 'list', name: text('escalations_list') },
            ]}
            value={view}
            onChange={setView}
          />
          <search className="table-filters" aria-label={text('table_filters')}>
            <SearchField
              label={text('escalations_search')}
              value={filter.text}
              onChange={(search) => setFilter({ ...filter, text: search })}
            />
            <PickField
              label={text('desk_queue_level')}
              all={text('table_all')}
              options={[...data.levels, { id: 'unknown', name: text('table_unknown') }]}
              value={filter.level}
              onChange={(level) => setFilter({ ...filter, level })}
            />
            <PickField
              label={text('escalations_stands')}
              all={text('table_all')}
              options={STANDS.map((id) => ({ id, name: text(`escalations_stands_${id}`) }))}
              value={filter.stands}
              onChange={(id) => setFilter({ ...filter, stands: STANDS.find((one) => one === id) ?? null })}
            />
          </search>
          {view === 'list' && (
            <div className="table-head">
              <OrderToggle
                name={text('escalations_by_need')}
                sort={list.sort}
                order={BY_NEED}
                onSort={list.sortBy}
              />
            </div>
          )}
        </>
      )}
      <ListBody
        state={data === undefined ? null : { ...data, systems: data.sources.length }}
        error={list.error}
        loading={text('escalations_loading')}
        nothing={<p>{nothing}</p>}
        onAgain={list.askAnew}
        onClear={() => setFilter(NO_FILTER)}
      >
        {data !== undefined && view === 'board' && (
          <EscalationBoard
            columns={data.columns}
            now={data.now}
            warningMinutes={data.warningMinutes}
            onMore={(level) => {
              setFilter({ ...filter, level: level ?? 'unknown' });
              setView('list');
            }}
          />
        )}
        {data !== undefined && view === 'list' && (
          <WindowTable<DeskEscalation>
            name={text('escalations_table')}
            columns={escalationColumns(words, data)}
            rows={data.rows}
            rowKey={({ ref }) => recordKey(ref)}
            list={list}
            from={data.from}
            total={data.total}
          />
        )}
      </ListBody>
      {data !== undefined && (
        <EscalationSources sources={data.sources} now={data.now} reading={found.isFetching} />
      )}
    </div>
  );
}
