import type { HostId } from '../../domain/model/host-id';
import type { Instant } from '../../domain/model/instant';
import type { Sentence } from '../../domain/model/sentence';
import type { Language } from '../language';
import { formatMoment } from './format-moment';
import { freshness } from './freshness';
import { say } from './say';

/** Where a reason comes from, as a line. */
export interface ReasonSource {
  id: string;
  name: Sentence;
  /** `null` while nobody knows when it was read. */
  age: Sentence | null;
  /** So old that it may hold no more. */
  old: boolean;
  /** Older than the ticket itself on this screen. */
  older: boolean;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Numbers about a customer come daily or weekly. */
const OLD_NUMBER = 7 * DAY;
/** What a customer said or did counts for longer. */
const OLD_ANSWER = 90 * DAY;
/** Read at another time than the ticket: less than this apart they are of one age to a person. */
const SAME_AGE = 60_000;

/**
 * The sources of one reason with their ages (acceptance 4.3).
 * @param readAt when the ticket was read, its customer's tickets, and those in the other system
 * @param stale the ticket could not be read again just now
 */
export function reasonSources(
  sources: readonly { from: string; host: HostId | null; asOf: Instant | null }[],
  readAt: { ticket: Instant | null; customerTickets: Instant | null; elsewhere: Instant | null },
  stale: boolean,
  now: Instant,
  language: Pick<Language, 'locale' | 'timeZone'>,
): ReasonSource[] {
  return sources.map(({ from, host, asOf }) => {
    const read =
      from === 'customer-tickets'
        ? (readAt.customerTickets ?? readAt.ticket)
        : from === 'tickets-elsewhere'
          ? readAt.elsewhere
          : readAt.ticket;
    const at = asOf ?? read;
    const limit =
      asOf === null ? HOUR : from === 'surveys' || from === 'customer-events' ? OLD_ANSWER : OLD_NUMBER;
    return {
      id: from,
      name: nameOf(from, host),
      age:
        asOf === null
          ? freshness(read, stale, now, language)
          : say('signals_as_of', formatMoment(asOf, now, language)),
      old: at !== null && now - at >= limit,
      older: at === null || (readAt.ticket !== null && readAt.ticket - at >= SAME_AGE),
    };
  });
}

function nameOf(from: string, host: HostId | null): Sentence {
  const key = `signals_from_${from.replaceAll('-', '_')}`;
  return from === 'tickets-elsewhere' && host !== null
    ? say(key, { kind: 'message', key: `host_${host}` })
    : say(key);
}
