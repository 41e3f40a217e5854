import type { HostCalendar } from '../../../domain/model/host-calendar';
import type { Connection } from '../../contract';
import { holidayDays } from '../map/holiday-days';
import { isTimeZone } from '../map/is-time-zone';
import { spansOf } from '../map/spans-of';
import { wholeDayBy } from '../map/whole-day-by';
import { readParts } from '../rest/read-parts';
import { requiredRows } from '../rest/required-rows';
import { rowsIn } from '../rest/rows-in';
import { BusinessHoursRow } from '../schema/business-hours-row';
import { HolidayRow } from '../schema/holiday-row';
import { businessHoursQuery } from '../soql/business-hours-query';
import { holidaysQuery } from '../soql/holidays-query';
import { LIMITS } from '../soql/limits';

/**
 * One request: the business hours in use, the org's default first, with its holidays; `null` where this person may not see them. All hours get all
 * holidays, which the API does not tie to any.
 */
export async function readCalendars(connection: Connection): Promise<HostCalendar[] | null> {
  const { parts } = await readParts(connection, (fields) => ({
    hours: businessHoursQuery(fields),
    holidays: holidaysQuery(fields),
  }));
  if (parts.hours === null) return null;
  const { rows } = requiredRows(connection, parts.hours, BusinessHoursRow, LIMITS.businessHours);
  const read = rowsIn(parts.holidays, HolidayRow, LIMITS.holidays);
  const now = connection.now();
  const days = read?.rows.map((row) => holidayDays(row, now)) ?? [];
  const holidays = [...new Set(days.flatMap((some) => some ?? []))].sort();
  const isDefault = ({ IsDefault }: BusinessHoursRow) => Number(IsDefault === true);
  return rows
    .toSorted((a, b) => isDefault(b) - isDefault(a))
    .map((row) => {
      const name = row.Name?.trim() || row.Id;
      const timeZone = row.TimeZoneSidKey ?? null;
      const spans = spansOf(row);
      const wholeDay = wholeDayBy(row);
      if (wholeDay !== null) connection.met('hours-whole-day', wholeDay);
      return {
        id: row.Id,
        name,
        hostZone: timeZone,
        calendar:
          timeZone === null || !isTimeZone(timeZone) || spans === null
            ? null
            : { id: `salesforce-${row.Id}`, name, timeZone, spans, holidays },
        holidaysKnown: read?.complete === true && !days.includes(null),
      };
    });
}
