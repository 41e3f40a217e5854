import { z } from 'zod';
import { Day } from './day';
import { RecordId } from './record-id';
import { said } from './said';

/** A sale, as a query gives it. */
export const OpportunityRow = z.object({
  Id: RecordId,
  Name: said(z.string()),
  Type: said(z.string()),
  StageName: said(z.string()),
  Amount: said(z.number()),
  CloseDate: said(Day),
  /** Only in orgs with several currencies. */
  CurrencyIsoCode: said(z.string()),
});
export type OpportunityRow = z.infer<typeof OpportunityRow>;
