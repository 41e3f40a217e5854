import { Moment } from '../schema/moment';

/**
 * A record's stamp as an HTTP date, which has whole seconds; a part of a second counts as the next, so that the record's own
 * last change does not look like a later one. `null` for what is no stamp.
 */
export function httpDate(stamp: string | null): string | null {
  const moment = Moment.safeParse(stamp).data;
  return moment === undefined ? null : new Date(Math.ceil(moment / 1000) * 1000).toUTCString();
}
