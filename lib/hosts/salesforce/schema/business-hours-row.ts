import { z } from 'zod';
import { RecordId } from './record-id';
import { said } from './said';

/** Business hours: of each day `MondayStartTime` and `MondayEndTime`, `08:00:00.000Z` in the zone of the hours. */
export const BusinessHoursRow = z.looseObject({
  Id: RecordId,
  Name: said(z.string()),
  IsDefault: said(z.boolean()),
  TimeZoneSidKey: said(z.string()),
});
export type BusinessHoursRow = z.infer<typeof BusinessHoursRow>;
