import { useId, useState } from 'react';
import { weatherSentence } from '../../../lib/domain/escalation/weather-sentence';
import type { readWeather } from '../../../lib/messages/read-weather';
import { type HalfHour, halfHours } from '../../../lib/view/dashboard-policy/half-hours';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { isolated } from '../../../lib/view/panel/isolated';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { Note } from '../../ui/note';
import { useWords, type Words } from '../../ui/use-words';
import { TicketLinks } from './ticket-links';
import './owner-card.css';

type Weather = ReturnType<typeof readWeather.answer.parse>['owners'][number];

/** What is on its way to one owner: in words, as a bar for each half hour, and who could take it before it is too much. */
export function OwnerCard({
  weather,
  from,
  now,
  hours,
  most,
  loadLimit,
  mixed,
}: {
  weather: Weather;
  /** When it was told; `now` is later. Both in host time. */
  from: number;
  now: number;
  hours: number;
  /** The most that anybody gets in one half hour: what the highest bar stands for. */
  most: number;
  loadLimit: number | null;
  /** Owners of several systems stand here: each says its own. */
  mixed: boolean;
}) {
  const words = useWords();
  const { text, language } = words;
  const id = useId();
  const [open, setOpen] = useState(false);
  const { owner, me, arrivals, levels, load, peak, overload, account } = weather;
  const name = owner === 'nobody' ? text('weather_nobody') : me ? text('desk_you') : nameOf(owner);
  const number = (count: number) => count.toLocaleString(language.locale);
  const moment = (at: number) => formatMoment(at, now, language);
  const bars = halfHours(
    arrivals.map(({ at }) => at),
    from,
    hours,
  );
  return (
    <li className="desk-card weather-card" data-much={overload !== null}>
      <div className="weather-head">
        <h2 className="weather-heading" id={id}>
          {name}
        </h2>
        {overload !== null && (
          <Chip tone="high" shape="▲">
            {text('weather_too_much')}
          </Chip>
        )}
        {mixed && <span className="desk-dim">{account}</span>}
      </div>
      <p>
        {arrivals.length > (weather.moments[0]?.count ?? 0)
          ? text('weather_and_in_all', words.say(first(weather, words, now)), number(arrivals.length))
          : words.say(first(weather, words, now))}
      </p>
      <p className="desk-dim">
        {[
          ...levels.map(({ levelName, count }) => text('weather_level', number(count), isolated(levelName))),
          ...(owner === 'nobody'
            ? []
            : [
                load === null || peak === null
                  ? text('weather_load_unknown')
                  : loadLimit === null
                    ? text('weather_load', number(load), number(peak))
                    : text('weather_load_of', number(load), number(peak), number(loadLimit)),
              ]),
        ].join(' · ')}
      </p>
      <Bars {...{ bars, most, now }} labelledBy={id} />
      {owner === 'nobody' && (
        <Note tone="waiting">
          {text('weather_nobody_why')} <a href="options.html#/policy">{text('desk_name_people')}</a>
        </Note>
      )}
      {overload !== null && owner !== 'nobody' && (
        <Note tone="waiting">
          {text('weather_overload', moment(overload.at), number(loadLimit ?? 0))}{' '}
          {typeof overload.instead === 'string'
            ? text(`weather_instead_${overload.instead}`, isolated(overload.levelName))
            : text('weather_instead', isolated(overload.levelName), nameOf(overload.instead))}
        </Note>
      )}
      <div>
        <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {text(open ? 'weather_hide' : 'weather_show', number(arrivals.length))}
        </Button>
        {open && (
          <TicketLinks
            label={name}
            tickets={arrivals.map(({ ref, subject, levelName, at }) => ({
              ...{ ref, subject },
              remark: text('weather_arrives', isolated(levelName), moment(at)),
            }))}
          />
        )}
      </div>
    </li>
  );
}

/** "3 tickets arrive at 14:00": the nearest moment. */
function first({ moments }: Weather, { language }: Words, now: number) {
  const [next] = moments;
  const sentence = weatherSentence(next ?? { at: now, count: 0 });
  return {
    ...sentence,
    values: sentence.values.map((value) =>
      value.kind === 'instant'
        ? { kind: 'text' as const, text: formatMoment(value.instant, now, language) }
        : value,
    ),
  };
}

function Bars({
  bars,
  most,
  now,
  labelledBy,
}: {
  bars: readonly HalfHour[];
  most: number;
  now: number;
  labelledBy: string;
}) {
  const { text, language } = useWords();
  return (
    <ol className="weather-bars" aria-labelledby={labelledBy}>
      {bars.map(({ from, until, count }) => {
        const number = count.toLocaleString(language.locale);
        const moment = (at: number) => formatMoment(at, now, language);
        return (
          <li key={from} data-count={count}>
            <span aria-hidden="true" className="weather-count">
              {count === 0 ? '·' : number}
            </span>
            <span
              aria-hidden="true"
              className="weather-bar"
              style={{ blockSize: `${Math.round((count / most) * 48)}px` }}
            />
            <span aria-hidden="true" className="weather-time">
              {moment(from)}
            </span>
            <span className="visually-hidden">
              {text(count === 1 ? 'weather_bar_one' : 'weather_bar', number, moment(from), moment(until))}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function nameOf({ personId, name }: { personId: string; name: string | null }): string {
  return name?.trim() ? isolated(name.trim()) : `#${personId}`;
}
