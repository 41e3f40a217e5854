import type { PageRecord } from '../contract';
import { pathRecord } from './path-record';
import { workspaceRecord } from './workspace-record';

/** The cases and accounts an address shows: the path's record first, then that of the console workspace around it. */
export function identify(url: URL): PageRecord[] {
  const front = pathRecord(url);
  const around = workspaceRecord(url);
  const records = [front, around].filter((record) => record !== null);
  return front !== null && front.id === around?.id ? [front] : records;
}
