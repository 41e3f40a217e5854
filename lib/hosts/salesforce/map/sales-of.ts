import type { AccountFacts } from '../../../domain/model/account-facts';
import type { Belongings } from './belongings-of';
import { isRenewal } from './is-renewal';

/** The open sales of an account; `null` where they could not be read. */
export function salesOf({
  opportunities,
}: Pick<Belongings, 'opportunities'>): NonNullable<AccountFacts['sales']> | null {
  if (opportunities === null) return null;
  return {
    complete: opportunities.complete,
    open: opportunities.rows.map((row) => ({
      at: row.CloseDate ?? null,
      stage: row.StageName ?? null,
      amount: row.Amount ?? null,
      ...(row.CurrencyIsoCode === undefined ? {} : { currency: row.CurrencyIsoCode }),
      isRenewal: isRenewal(row),
    })),
  };
}
