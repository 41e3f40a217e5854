import { useQuery } from '@tanstack/react-query';
import { readWeather } from '../../../lib/messages/read-weather';
import { ask } from '../../../lib/platform/ask';
import { halfHours } from '../../../lib/view/dashboard-policy/half-hours';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { useNow } from '../../panel/use-now';
import { Waiting } from '../../panel/waiting';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useAskAnew } from '../../ui/use-ask-anew';
import { useWords } from '../../ui/use-words';
import '../matrix/desk-frame.css';
import { OwnerCard } from './owner-card';
import { TicketLinks } from './ticket-links';
import './weather-room.css';

/** Clocks run on while nobody changes anything: what is on its way is asked for again so often. */
const AGAIN_MILLISECONDS = 60_000;
/** The highest bar stands for so many at least: one ticket is no tower. */
const SCALE = 3;

/** What reaches whom in the next hours, before it piles up (acceptance 4.11). */
export function WeatherRoom() {
  const words = useWords();
  const { text, language } = words;
  const queryKey = ['dashboard', 'weather'];
  const askAnew = useAskAnew(queryKey);
  const read = useQuery({
    queryKey,
    queryFn: () => ask(readWeather, {}),
    refetchInterval: AGAIN_MILLISECONDS,
  });
  const { data, error } = read;
  const now = useNow(data?.clockOffset ?? 0, [], read.dataUpdatedAt);
  if (data === undefined) {
    return error === null ? (
      <Waiting words={text('weather_loading')} onAgain={askAnew} />
    ) : (
      <div className="desk-failed">
        <Note tone="failed">{errorWords(error, words)}</Note>
        <Button onClick={() => void read.refetch()}>{text('panel_try_again')}</Button>
      </div>
    );
  }
  const { systems, owners, unknown, hours, climbMode } = data;
  if (systems.length === 0)
    return (
      <Note tone="news">
        {text('weather_nowhere')} <a href="options.html#/connections">{text('desk_connect')}</a>
      </Note>
    );
  const tickets = systems.reduce((sum, system) => sum + system.tickets, 0);
  const oldest = systems.flatMap(({ oldestReadAt }) => oldestReadAt ?? []).toSorted((a, b) => a - b)[0];
  const end = formatMoment(data.now + hours * 3_600_000, now, language);
  const most = Math.max(
    SCALE,
    ...owners.flatMap(({ arrivals }) =>
      halfHours(
        arrivals.map(({ at }) => at),
        data.now,
        hours,
      ).map((bar) => bar.count),
    ),
  );
  const count = tickets.toLocaleString(language.locale);
  return (
    <>
      <p className="weather-lead">
        {tickets === 0
          ? text('weather_no_tickets')
          : owners.length === 0
            ? text('weather_calm', end, count)
            : text('weather_until', end, count)}
        {oldest !== undefined && (
          <span className="desk-dim"> {text('weather_as_of', formatMoment(oldest, now, language))}</span>
        )}
      </p>
      {error !== null && <Note tone="waiting">{errorWords(error, words)}</Note>}
      {owners.length > 0 && climbMode !== 'act' && <Note tone="news">{text('weather_by_hand')}</Note>}
      {owners.length > 0 && (
        <ul className="weather-owners">
          {owners.map((one) => (
            <OwnerCard
              key={`${one.account}/${one.owner === 'nobody' ? '' : one.owner.personId}`}
              weather={one}
              from={data.now}
              {...{ now, hours, most }}
              loadLimit={data.loadLimit}
              mixed={systems.length > 1}
            />
          ))}
        </ul>
      )}
      {unknown.length > 0 && (
        <section className="desk-card" aria-labelledby="weather-unknown">
          <h2 id="weather-unknown" className="weather-heading">
            {text(
              unknown.length === 1 ? 'weather_unknown_one' : 'weather_unknown',
              unknown.length.toLocaleString(language.locale),
            )}
          </h2>
          <p className="desk-dim">{text('weather_unknown_why')}</p>
          <TicketLinks
            label={text('weather_unknown_list')}
            tickets={unknown.map(({ ref, subject }) => ({ ref, subject, remark: null }))}
          />
        </section>
      )}
    </>
  );
}
