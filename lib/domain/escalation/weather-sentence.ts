import type { Sentence } from '../model/sentence';
import type { OwnerWeather } from './owner-weather';

/** "3 tickets reach you at 14:00" (acceptance 4.11). */
export function weatherSentence({ at, count }: OwnerWeather['moments'][number]): Sentence {
  const moment = { kind: 'instant', instant: at } as const;
  return count === 1
    ? { key: 'plays_weather_one', values: [moment] }
    : { key: 'plays_weather_many', values: [{ kind: 'number', number: count }, moment] };
}
