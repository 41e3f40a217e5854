import { z } from 'zod';
import { Day } from './day';
import { RecordId } from './record-id';
import { said } from './said';

/** A contract, as a query gives it. `StatusCode` is the same in every org, `Status` is not. */
export const ContractRow = z.object({
  Id: RecordId,
  StatusCode: said(z.string()),
  StartDate: said(Day),
  EndDate: said(Day),
});
export type ContractRow = z.infer<typeof ContractRow>;
