import type { Instant } from '../domain/model/instant';
import type { PullTools } from './pull-tools';

/** So many requests a minute may read the past, together with all else that is read ahead. */
const A_MINUTE = 20;

/** When the next request of a long reading may be sent to an account; `null` is now. Look again then: others ask too. */
export async function pace(tools: Pick<PullTools, 'gate'>, account: string): Promise<Instant | null> {
  const rest = await tools.gate.closed(account, 'background');
  if (rest !== null) return rest.until;
  const sent = await tools.gate.lastMinute(account, 'background');
  const makesRoom = sent.at(-A_MINUTE);
  return makesRoom === undefined ? null : makesRoom + 60_000;
}
