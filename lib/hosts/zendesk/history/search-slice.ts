import type { Instant } from '../../../domain/model/instant';
import type { Connection, HostHistory } from '../../contract';
import { HostError } from '../../host-error';
import { read } from '../read';
import { FoundTickets } from './found-tickets';
import { listCursor } from './list-cursor';
import type { Slice } from './slice';
import { sliceFrom } from './slice-from';
import { toListed } from './to-listed';

/** A slice whose cursors always die would be begun for ever. */
const MOST_BEGINNINGS = 5;

/** One request: a page of the tickets whose last change falls into the slice, oldest ticket first. What agents may do, 100 a minute. */
export async function searchSlice(connection: Connection, slice: Slice): ReturnType<HostHistory['list']> {
  const { from, to, again, after } = slice;
  const answer = await read(connection, pathOf(slice), FoundTickets).catch((error: unknown) => {
    const died = error instanceof HostError && (error.problem === 'invalid' || error.problem === 'not-found');
    if (!died || after === null || again >= MOST_BEGINNINGS) throw error;
    return null;
  });
  if (answer === null) {
    connection.met('search-export-cursor', 'died');
    const cursor = listCursor.search({ from, to, again: again + 1, after: null });
    return { tickets: [], gone: [], cursor, end: false };
  }
  const { has_more: more, after_cursor: next } = answer.meta;
  const goesOn = more && next !== null && next !== after;
  const following = goesOn
    ? { from, to, again, after: next }
    : to === null
      ? null
      : sliceFrom(to, connection.now());
  return {
    ...toListed(connection, answer.results),
    cursor: following === null ? null : listCursor.search(following),
    end: following === null,
  };
}

function pathOf({ from, to, after }: Slice): string {
  // Moments are whole seconds on the host: later than the second before is this one too.
  const query = `updated>${moment(from - 1000)}${to === null ? '' : ` updated<${moment(to)}`}`;
  const page = after === null ? '' : `&page[after]=${encodeURIComponent(after)}`;
  return `search/export.json?query=${encodeURIComponent(query)}&filter[type]=ticket&page[size]=100${page}`;
}

function moment(at: Instant): string {
  return `${new Date(Math.max(0, at)).toISOString().slice(0, 19)}Z`;
}
