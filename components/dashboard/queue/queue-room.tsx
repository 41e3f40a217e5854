import { useState } from 'react';
import type { DeskTicket } from '../../../lib/domain/model/desk-ticket';
import { recordKey } from '../../../lib/domain/model/record-key';
import { listTickets } from '../../../lib/messages/list-tickets';
import type { TicketFilter } from '../../../lib/messages/ticket-filter';
import { ask } from '../../../lib/platform/ask';
import { QueueSystems } from '../../panel/work/queue-systems';
import { useWords } from '../../ui/use-words';
import { ListBody } from '../table/list-body';
import { OrderToggle } from '../table/order-toggle';
import { useListWindow } from '../table/use-list-window';
import { WindowTable } from '../table/window-table';
import { queueColumns } from './queue-columns';
import { QueueFilters } from './queue-filters';

const NO_FILTER: TicketFilter = { text: '', band: null, level: null, owner: null, type: null, host: null };
const BY_NEED = { by: 'need', descending: false };

/** All open tickets that this browser knows of, whoever has them, what needs somebody first at the top. */
export function QueueRoom() {
  const words = useWords();
  const { text } = words;
  const [filter, setFilter] = useState(NO_FILTER);
  const list = useListWindow({
    name: 'queue',
    filter,
    firstSort: BY_NEED,
    ask: ({ sort, ...wanted }) =>
      ask(listTickets, { ...wanted, sort: listTickets.request.shape.sort.parse(sort) }),
  });
  const { data } = list;
  return (
    <div className="dashboard-list">
      {data !== undefined && data.known > 0 && (
        <>
          <QueueFilters filter={filter} options={data} onChange={setFilter} />
          <div className="table-head">
            <OrderToggle
              name={text('desk_queue_by_need')}
              sort={list.sort}
              order={BY_NEED}
              onSort={list.sortBy}
            />
            <span className="table-rule">{text('desk_queue_rule')}</span>
          </div>
        </>
      )}
      <ListBody
        state={data === undefined ? null : { ...data, systems: data.systems.length }}
        error={list.error}
        loading={text('desk_queue_loading')}
        nothing={<p>{text('desk_queue_nothing')}</p>}
        onAgain={list.askAnew}
        onClear={() => setFilter(NO_FILTER)}
      >
        {data !== undefined && (
          <WindowTable<DeskTicket>
            name={text('desk_queue_table')}
            columns={queueColumns(words, data)}
            rows={data.rows}
            rowKey={({ ref }) => recordKey(ref)}
            list={list}
            from={data.from}
            total={data.total}
          />
        )}
      </ListBody>
      {data !== undefined && <QueueSystems systems={data.systems} now={data.now} />}
    </div>
  );
}
