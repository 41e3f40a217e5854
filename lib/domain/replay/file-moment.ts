import { z } from 'zod';
import { Instant } from '../model/instant';

/** A moment as a file may write it: `2026-03-02T14:05:00+01:00` with its offset, or milliseconds since 1970. It is read as an instant. */
export const FileMoment = z.union([z.number(), z.string()]).transform((value, context): Instant => {
  const isText = typeof value === 'string';
  const wellWritten = !isText || z.iso.datetime({ offset: true }).safeParse(value).success;
  const instant = Instant.safeParse(isText ? Date.parse(value) : value);
  if (wellWritten && instant.success) return instant.data;
  context.addIssue({ code: 'custom', message: 'moment' });
  return z.NEVER;
});
