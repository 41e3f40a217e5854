import type { AccountRecord } from '../model/account-record';
import type { CustomerAccount } from '../model/customer-account';
import type { CustomerEvent } from '../model/customer-event';
import type { Instant } from '../model/instant';
import type { SurveyAnswer } from '../model/survey-answer';
import { importedMeaning } from './imported-meaning';

/** A measure is compared with what it was 30 days before it was taken. */
const BEFORE = 30 * 86_400_000;
/** Of what a customer did at one moment more is not told: dots and shares of days need no more. */
const MOST_EVENTS = 50;

/** What imported numbers say of one customer. */
export interface ReadImported {
  /** The newest of each, with what it was 30 days before. */
  measures: CustomerAccount['measures'];
  /** The same over time. */
  series: AccountRecord['measures'];
  surveys: SurveyAnswer[];
  events: CustomerEvent[];
}

/** Understands the numbers that were imported of a customer, as far as they are past at `now`. */
export function readImported(numbers: AccountRecord['measures'], now: Instant): ReadImported {
  const read: ReadImported = { measures: {}, series: {}, surveys: [], events: [] };
  for (const [id, all] of Object.entries(numbers)) {
    const points = all.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
    const meaning = importedMeaning(id);
    if (meaning.is === 'answer')
      read.surveys.push(...points.map(({ at, value }) => ({ ...meaning.of, at, value, ticketId: null })));
    if (meaning.is === 'event')
      read.events.push(
        ...points.flatMap(({ at, value }) =>
          Array.from({ length: Math.min(MOST_EVENTS, Math.max(0, Math.round(value))) }, () => ({
            at,
            kind: meaning.kind,
          })),
        ),
      );
    const latest = points.at(-1);
    if (meaning.is !== 'measure' || latest === undefined) continue;
    const before = points.findLast(({ at }) => at <= latest.at - BEFORE);
    read.measures[id] = { value: latest.value, previous: before?.value ?? null, asOf: latest.at };
    read.series[id] = points;
  }
  return read;
}
