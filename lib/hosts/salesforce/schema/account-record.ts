import { z } from 'zod';
import { Moment } from './moment';
import { RecordId } from './record-id';
import { said } from './said';

/** An Account as `GET /sobjects/Account/{id}` gives it; the org's own fields stay in. */
export const AccountRecord = z.looseObject({
  Id: RecordId,
  Name: said(z.string()),
  ParentId: said(RecordId),
  Website: said(z.string()),
  SystemModstamp: said(Moment),
  /** Only in orgs with several currencies. */
  CurrencyIsoCode: said(z.string()),
});
export type AccountRecord = z.infer<typeof AccountRecord>;
