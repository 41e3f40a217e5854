import type { HostCalendar } from '../domain/model/host-calendar';
import type { HostId } from '../domain/model/host-id';
import type { HostProblem } from '../domain/model/host-problem';
import { KeptCalendars } from '../domain/model/kept-calendars';
import { apiOf } from './api-of';
import { askHost } from './ask-host';
import { isFresh } from './is-fresh';
import type { PullTools } from './pull-tools';

const MAX_AGE_MILLISECONDS = 60 * 60_000;

/** The business hours that a host keeps: the copy of the last hour, or a few requests. `null` where this person may not read them. */
export async function pullCalendars(
  tools: PullTools,
  host: HostId,
  account: string,
): Promise<{ calendars: HostCalendar[] | 'none' | null; problem: HostProblem | null }> {
  const { readCalendars } = apiOf(host);
  if (readCalendars === null) return { calendars: 'none', problem: null };
  const key = `${account}/calendars`;
  const copy = await tools.copies.read(key, KeptCalendars);
  if (copy !== null && isFresh(copy.readAt, MAX_AGE_MILLISECONDS, tools.now())) {
    return { calendars: copy.value.calendars, problem: null };
  }
  const read = await askHost(tools, host, account, (_, connection) => readCalendars(connection));
  if (!read.ok) return { calendars: copy?.value.calendars ?? null, problem: read.problem };
  await tools.copies.write(key, account, tools.now(), { calendars: read.answer });
  return { calendars: read.answer, problem: null };
}
