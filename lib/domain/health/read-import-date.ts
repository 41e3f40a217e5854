import { Instant } from '../model/instant';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** Which of the three numbers is year, month and day. */
const FORMS = {
  iso: null,
  'day.month.year': { form: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, year: 3, month: 2, day: 1 },
  'day/month/year': { form: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, year: 3, month: 2, day: 1 },
  'month/day/year': { form: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, year: 3, month: 1, day: 2 },
} as const;

/**
 * A day, at its beginning in UTC, or a moment with its zone: an ISO date, or one in the stated form. `null` for anything else, days
 * that no calendar has and times without a zone among it.
 */
export function readImportDate(text: string, form: keyof typeof FORMS): Instant | null {
  const iso = ISO.exec(text);
  if (iso !== null) {
    const day = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return day === null ? null : instantOf(iso[4] === undefined ? day : Date.parse(text));
  }
  const order = FORMS[form];
  const parts = order === null ? null : order.form.exec(text);
  if (order === null || parts === null) return null;
  return instantOf(dayOf(Number(parts[order.year]), Number(parts[order.month]), Number(parts[order.day])));
}

/** `null` for a day such as 30 February. */
function dayOf(year: number, month: number, day: number): number | null {
  const at = Date.UTC(year, month - 1, day);
  const read = new Date(at);
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === day ? at : null;
}

function instantOf(at: number | null): Instant | null {
  const parsed = Instant.safeParse(at);
  return parsed.success ? parsed.data : null;
}
