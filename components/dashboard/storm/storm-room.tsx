import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readStorm } from '../../../lib/messages/read-storm';
import { ask } from '../../../lib/platform/ask';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { lasting } from '../../../lib/view/panel/lasting';
import { say as sentence } from '../../../lib/view/panel/say';
import { useNow } from '../../panel/use-now';
import { Waiting } from '../../panel/waiting';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useAskAnew } from '../../ui/use-ask-anew';
import { useWords } from '../../ui/use-words';
import '../matrix/desk-frame.css';
import { TablePager } from '../table/table-pager';
import { windowStart } from '../table/window-start';
import { StormCause } from './storm-cause';
import './storm-room.css';

/** A storm is over when its minutes are: it is asked for again so often. */
const AGAIN_MILLISECONDS = 60_000;
/** Never more rows than these stand in the document; of one cause, and causes, at most so many at once. */
const ROWS = 100;
const ROWS_OF_CAUSE = 20;
const CAUSES = 20;

/** Many escalations at once, by cause, each cause with one owner; or that there is no storm (acceptance SB7). */
export function StormRoom() {
  const words = useWords();
  const { text, say, language } = words;
  const queryKey = ['dashboard', 'storm'];
  const askAnew = useAskAnew(queryKey);
  const read = useQuery({
    queryKey,
    queryFn: () => ask(readStorm, {}),
    refetchInterval: AGAIN_MILLISECONDS,
  });
  const { data, error } = read;
  const [wanted, setWanted] = useState(0);
  const now = useNow(data?.clockOffset ?? 0, [], read.dataUpdatedAt);
  if (data === undefined) {
    return error === null ? (
      <Waiting words={text('storm_loading')} onAgain={askAnew} />
    ) : (
      <div className="desk-failed">
        <Note tone="failed">{errorWords(error, words)}</Note>
        <Button onClick={() => void read.refetch()}>{text('panel_try_again')}</Button>
      </div>
    );
  }
  const { systems, groups, opened, rule, unknown } = data;
  if (systems.length === 0)
    return (
      <Note tone="news">
        {text('weather_nowhere')} <a href="options.html#/connections">{text('desk_connect')}</a>
      </Note>
    );
  const number = (count: number) => count.toLocaleString(language.locale);
  const oldest = systems.flatMap(({ oldestReadAt }) => oldestReadAt ?? []).toSorted((a, b) => a - b)[0];
  const total = groups?.length ?? 0;
  const from = windowStart(wanted, CAUSES, total);
  const causes = groups?.slice(from, from + CAUSES) ?? [];
  const span = lasting(rule.minutes * 60_000);
  return (
    <>
      <div className={groups === null ? 'desk-card storm-calm' : 'desk-card storm-on'}>
        <span className="storm-sign" aria-hidden="true">
          {groups === null ? '●' : '▲'}
        </span>
        <div>
          <h2 className="storm-title">
            {say(sentence(groups === null ? 'storm_none' : 'storm_on', opened, rule.moreThan, span))}
          </h2>
          <p className="desk-dim">
            {text(groups === null ? 'storm_none_why' : 'storm_on_why', number(rule.moreThan))}
            {oldest !== undefined && ` ${text('weather_as_of', formatMoment(oldest, now, language))}`}
          </p>
        </div>
      </div>
      {error !== null && <Note tone="waiting">{errorWords(error, words)}</Note>}
      {unknown > 0 && (
        <Note tone="news">
          {text(unknown === 1 ? 'storm_unknown_one' : 'storm_unknown', number(unknown))}
        </Note>
      )}
      {causes.map((group) => (
        <StormCause
          key={`${group.account}/${group.cause ?? ''}`}
          {...{ group, now }}
          mixed={systems.length > 1}
          count={Math.min(ROWS_OF_CAUSE, Math.floor(ROWS / Math.min(CAUSES, total)))}
        />
      ))}
      {total > CAUSES && (
        <TablePager
          {...{ from, total }}
          count={CAUSES}
          shown={causes.length}
          remark={null}
          label={text('table_windows_of', text('storm_causes'))}
          onShow={setWanted}
        />
      )}
    </>
  );
}
