import type { AccountFacts } from '../../../domain/model/account-facts';
import type { Connection } from '../../contract';
import { KEY_PREFIX } from '../key-prefix';
import { accountOf } from '../map/account-of';
import { customerTicketsOf } from '../map/customer-tickets-of';
import { readParts } from '../rest/read-parts';
import { recordIn } from '../rest/record-in';
import { requiredId } from '../rest/required-id';
import { rowsIn } from '../rest/rows-in';
import { AccountRecord } from '../schema/account-record';
import { CaseRow } from '../schema/case-row';
import { casesOfAccountQuery } from '../soql/cases-of-account-query';
import { LIMITS } from '../soql/limits';

/** An account and its newest cases, in one request. */
export async function readAccount(connection: Connection, accountId: string): Promise<AccountFacts> {
  const id = requiredId(accountId, KEY_PREFIX.account);
  const { parts } = await readParts(connection, (fields) => ({
    account: { method: 'GET', path: `sobjects/Account/${id}` },
    cases: casesOfAccountQuery(fields, id),
  }));
  const cases = rowsIn(parts.cases, CaseRow, LIMITS.cases);
  return {
    account: accountOf(recordIn(connection, parts.account, AccountRecord), connection.account),
    tickets: cases && customerTicketsOf(cases),
    twin: null,
  };
}
