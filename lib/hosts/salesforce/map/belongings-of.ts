import type { Rows } from '../rest/page-rows';
import { rowsWithin } from '../rest/rows-within';
import { CaseRow } from '../schema/case-row';
import { ContractRow } from '../schema/contract-row';
import { OpportunityRow } from '../schema/opportunity-row';
import { LIMITS } from '../soql/limits';

/** What belongs to an account; `null` for what could not be read. */
export interface Belongings {
  cases: Rows<CaseRow> | null;
  opportunities: Rows<OpportunityRow> | null;
  contracts: Rows<ContractRow> | null;
}

/** What a query of an account brought of what belongs to it; of no account nothing is known. */
export function belongingsOf(account: Readonly<Record<string, unknown>> | undefined): Belongings {
  return {
    cases: rowsWithin(account?.Cases, CaseRow, LIMITS.cases),
    opportunities: rowsWithin(account?.Opportunities, OpportunityRow, LIMITS.opportunities),
    contracts: rowsWithin(account?.Contracts, ContractRow, LIMITS.contracts),
  };
}
