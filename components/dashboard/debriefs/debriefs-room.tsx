import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readDebriefs } from '../../../lib/messages/read-debriefs';
import { ask } from '../../../lib/platform/ask';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { FilterChoice } from '../../ui/filter-choice';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { Progress } from '../kpis/progress';
import { PickField } from '../table/pick-field';
import { TablePager } from '../table/table-pager';
import { DebriefItem } from './debrief-item';
import './debriefs-room.css';

const COUNT = 10;
const GO_ON_MILLISECONDS = 30;
const DISCUSSED = ['all', 'open', 'done'] as const;

/** Every closed escalation, to be talked over by whoever coaches: a card each, on the screen or on paper. */
export function DebriefsRoom() {
  const words = useWords();
  const { text, language } = words;
  const [filter, setFilter] = useState<{
    owner: string | null;
    issueType: string | null;
    discussed: (typeof DISCUSSED)[number];
  }>({ owner: null, issueType: null, discussed: 'all' });
  const [from, setFrom] = useState(0);
  const [stopped, setStopped] = useState(false);
  const { data, error, isPlaceholderData, refetch } = useQuery({
    queryKey: ['dashboard', 'debriefs', filter, from],
    queryFn: () => ask(readDebriefs, { ...filter, from, count: COUNT }),
    refetchInterval: ({ state }) =>
      state.data?.state === 'reading' && !stopped ? GO_ON_MILLISECONDS : false,
    placeholderData: keepPreviousData,
  });
  const narrow = (part: Partial<typeof filter>) => {
    setFilter({ ...filter, ...part });
    setFrom(0);
  };
  if (error !== null && data === undefined)
    return (
      <div className="figure-failed">
        <Note tone="failed">{errorWords(error, words)}</Note>
        <Button onClick={() => void refetch()}>{text('panel_try_again')}</Button>
      </div>
    );
  if (data === undefined) return <p className="figure-dim">{text('debriefs_loading')}</p>;
  if (data.state === 'reading')
    return (
      <Progress
        done={data.done}
        all={data.all}
        stopped={stopped}
        onStop={() => setStopped(true)}
        onGoOn={() => {
          setStopped(false);
          void refetch();
        }}
      />
    );
  const { debriefs, owners, issueTypes, total, all, open } = data;
  const names = new Map(owners.map(({ id, name }) => [id, name]));
  const number = (value: number) => value.toLocaleString(language.locale);
  if (all === 0)
    return (
      <div className="figure-nothing">
        <p>{text('debriefs_none')}</p>
        <a href="options.html#/history">{text('figures_none_read')}</a>
      </div>
    );
  return (
    <div className="debriefs" aria-busy={isPlaceholderData}>
      <div className="figure-filters debrief-filters">
        <PickField
          label={text('debriefs_owner')}
          all={text('debriefs_owner_any')}
          options={owners}
          value={filter.owner}
          onChange={(owner) => narrow({ owner })}
        />
        <PickField
          label={text('figures_by_issue_type')}
          all={text('debriefs_type_any')}
          options={issueTypes}
          value={filter.issueType}
          onChange={(issueType) => narrow({ issueType })}
        />
        <div className="figure-filter">
          <FilterChoice
            label={text('debriefs_filter')}
            options={DISCUSSED.map((id) => ({
              id,
              name: text(`debriefs_show_${id}`),
              count: number({ all, open, done: all - open }[id]),
            }))}
            value={filter.discussed}
            onChange={(discussed) => narrow({ discussed })}
          />
        </div>
        <Button onClick={() => window.print()}>{text('debriefs_print')}</Button>
      </div>
      {total === 0 && <p>{text('debriefs_no_hit')}</p>}
      {debriefs.map((debrief) => (
        <DebriefItem
          key={`${debrief.ref.account}/${debrief.ref.id}/${debrief.cycle}`}
          debrief={debrief}
          names={names}
          now={Date.now()}
        />
      ))}
      {total > COUNT && (
        <TablePager
          {...{ from, count: COUNT, total, shown: debriefs.length }}
          remark={isPlaceholderData ? text('table_pending') : null}
          onShow={setFrom}
        />
      )}
    </div>
  );
}
