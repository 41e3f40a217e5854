import { useState } from 'react';
import type { DeskCustomer } from '../../../lib/domain/model/desk-customer';
import { recordKey } from '../../../lib/domain/model/record-key';
import type { CustomerFilter } from '../../../lib/messages/customer-filter';
import { listCustomers } from '../../../lib/messages/list-customers';
import { ask } from '../../../lib/platform/ask';
import { QueueSystems } from '../../panel/work/queue-systems';
import { CheckField } from '../../ui/check-field';
import { FilterChoice } from '../../ui/filter-choice';
import { useWords } from '../../ui/use-words';
import { ListBody } from '../table/list-body';
import { OrderToggle } from '../table/order-toggle';
import { PickField } from '../table/pick-field';
import { SearchField } from '../table/search-field';
import { useListWindow } from '../table/use-list-window';
import { WindowTable } from '../table/window-table';
import { CohortTable } from './cohort-table';
import './portfolio-room.css';
import { portfolioColumns } from './portfolio-columns';

const NO_FILTER: CustomerFilter = {
  ...{ text: '', likelihood: null, segment: null, cohort: null, expansion: false },
};
const BY_CALL = { by: 'call', descending: true };
const LIKELIHOODS = ['high', 'medium', 'low', 'unknown'] as const;

/** All customers that this browser knows of, by how likely they leave, by segment and cohort; whom to call first at the top. */
export function PortfolioRoom() {
  const words = useWords();
  const { text, language } = words;
  const [filter, setFilter] = useState(NO_FILTER);
  const [cohortsBy, setCohortsBy] = useState<'usage' | 'tier' | 'start'>('usage');
  const list = useListWindow({
    name: 'portfolio',
    filter: { filter, cohortsBy },
    firstSort: BY_CALL,
    ask: ({ filter: chosen, sort, ...place }) =>
      ask(listCustomers, {
        ...place,
        ...chosen,
        sort: listCustomers.request.shape.sort.parse(sort),
      }),
  });
  const { data } = list;
  const number = (count: number) => count.toLocaleString(language.locale);
  const all = data === undefined ? 0 : LIKELIHOODS.reduce((sum, one) => sum + data.groups[one], 0);
  return (
    <div className="dashboard-list">
      {data !== undefined && data.known > 0 && (
        <>
          <FilterChoice
            label={text('portfolio_likelihood')}
            options={[
              { id: 'all', name: text('portfolio_all'), count: number(all) },
              ...LIKELIHOODS.map((id) => ({
                id,
                name: text(`portfolio_likelihood_${id}`),
                count: number(data.groups[id]),
              })),
            ]}
            value={filter.likelihood ?? 'all'}
            onChange={(id) =>
              setFilter({ ...filter, likelihood: LIKELIHOODS.find((one) => one === id) ?? null })
            }
          />
          <search className="table-filters" aria-label={text('table_filters')}>
            <SearchField
              label={text('portfolio_search')}
              value={filter.text}
              onChange={(search) => setFilter({ ...filter, text: search })}
            />
            <PickField
              label={text('portfolio_segment')}
              all={text('table_all')}
              options={data.segments.map(({ id, name, count }) => ({
                id,
                name: text('portfolio_option', name, number(count)),
              }))}
              value={filter.segment}
              onChange={(segment) => setFilter({ ...filter, segment })}
            />
            <CheckField
              label={text('portfolio_expansion_only')}
              checked={filter.expansion}
              onChange={(expansion) => setFilter({ ...filter, expansion })}
            />
          </search>
          <div className="table-head">
            <OrderToggle
              name={text('portfolio_by_call')}
              sort={list.sort}
              order={BY_CALL}
              onSort={list.sortBy}
            />
            <span className="table-rule">{text('portfolio_rule')}</span>
          </div>
        </>
      )}
      <ListBody
        state={data === undefined ? null : { ...data, systems: data.systems.length }}
        error={list.error}
        loading={text('portfolio_loading')}
        nothing={<p>{text('portfolio_nothing')}</p>}
        onAgain={list.askAnew}
        onClear={() => setFilter(NO_FILTER)}
      >
        {data !== undefined && (
          <WindowTable<DeskCustomer>
            name={text('portfolio_table')}
            columns={portfolioColumns(words, data)}
            rows={data.rows}
            rowKey={({ ref }) => recordKey(ref)}
            list={list}
            from={data.from}
            total={data.total}
          />
        )}
      </ListBody>
      {data !== undefined && data.known > 0 && (
        <CohortTable
          cohorts={data.cohorts}
          madeBy={data.cohortsBy}
          by={cohortsBy}
          chosen={filter.cohort}
          onBy={(by) => {
            setCohortsBy(by);
            setFilter({ ...filter, cohort: null });
          }}
          onChoose={(cohort) => setFilter({ ...filter, cohort })}
        />
      )}
      {data !== undefined && <QueueSystems systems={data.systems} now={data.now} />}
    </div>
  );
}
