import { formatDuration } from '../../lib/view/format-duration';
import { formatMoment } from '../../lib/view/panel/format-moment';
import type { Words } from '../ui/use-words';
import type { HistoryPast } from './history-past';

/** What one request takes: at most twenty a minute, and a little more. */
const A_REQUEST_MILLISECONDS = 3_100;
const A_MINUTE = 60_000;

/**
 * How far the reading of a past has come, line by line.
 * @param now local clock, epoch milliseconds
 */
export function historyLines(
  { host, reading, atOnce }: HistoryPast,
  now: number,
  { text, language }: Words,
): string[] {
  // What is worth knowing before as well as after.
  const tracked = host === 'salesforce' ? [text('salesforce_history_tracked')] : [];
  if (reading === null) return [text('history_never'), ...tracked];
  const number = (count: number) => count.toLocaleString(language.locale);
  const [read, listed] = [number(reading.read), number(reading.listed)];
  const requests = Math.ceil((reading.listed - reading.read) / atOnce);
  const left = formatDuration(Math.max(requests * A_REQUEST_MILLISECONDS, A_MINUTE), language);
  const progress = () => {
    if (reading.state === 'complete') return text('history_complete');
    if (reading.state === 'stopped') return text('history_stopped', read, listed);
    if (reading.phase === 'list')
      return text('history_listing', formatMoment(reading.since, now, language), listed);
    return reading.knownUntil === null
      ? text('history_reading', read, listed, left)
      : text('history_updating', read, listed);
  };
  return [
    progress(),
    ...(reading.knownUntil === null
      ? []
      : [text('history_as_of', formatMoment(reading.knownUntil, now, language))]),
    ...tracked,
    ...(reading.refused === 0 ? [] : [text('history_refused', number(reading.refused))]),
  ];
}
