import type { z } from 'zod';
import type { CompositePart } from '../rest/composite-part';
import { pageRows, type Rows } from '../rest/page-rows';
import { rowsIn } from '../rest/rows-in';
import { CaseRow } from '../schema/case-row';
import { ContractRow } from '../schema/contract-row';
import { CustomerRow } from '../schema/customer-row';
import { OpportunityRow } from '../schema/opportunity-row';
import { LIMITS } from '../soql/limits';

/** What belongs to an account; `null` for what could not be read. */
export interface Belongings {
  cases: Rows<CaseRow> | null;
  opportunities: Rows<OpportunityRow> | null;
  contracts: Rows<ContractRow> | null;
}

/** The answer to the query of an account with what belongs to it. */
export function belongingsIn(part: CompositePart | null): Belongings {
  const customer = rowsIn(part, CustomerRow, 2)?.rows[0];
  return {
    cases: rowsOf(customer?.Cases, CaseRow, LIMITS.cases),
    opportunities: rowsOf(customer?.Opportunities, OpportunityRow, LIMITS.opportunities),
    contracts: rowsOf(customer?.Contracts, ContractRow, LIMITS.contracts),
  };
}

/** Rows within a row: `null` says that there are none, and what was not asked for is left out. */
function rowsOf<T extends z.ZodType>(page: unknown, schema: T, limit: number): Rows<z.infer<T>> | null {
  return page === null ? { rows: [], complete: true } : pageRows(page, schema, limit);
}
