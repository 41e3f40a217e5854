import type { FieldExample } from '../../../domain/model/field-example';
import { MappedFact } from '../../../domain/model/mapped-fact';
import type { Connection } from '../../contract';
import { KEY_PREFIX } from '../key-prefix';
import { fieldText } from '../map/field-text';
import { readMapped } from '../map/read-mapped';
import { readParts } from '../rest/read-parts';
import { recordIn } from '../rest/record-in';
import { requiredId } from '../rest/required-id';
import { rowsIn } from '../rest/rows-in';
import { AccountRecord } from '../schema/account-record';
import { CaseRecord } from '../schema/case-record';
import { newestCaseQuery } from '../soql/newest-case-query';

/** One request: what each field of one account would tell of each fact, and what each field of its newest case holds. */
export async function readFieldExample(connection: Connection, accountId: string): Promise<FieldExample> {
  const id = requiredId(accountId, KEY_PREFIX.account);
  const { parts } = await readParts(connection, (readable) => ({
    account: { method: 'GET', path: `sobjects/Account/${id}` },
    newest: newestCaseQuery(readable, id),
  }));
  const record = recordIn(connection, parts.account, AccountRecord);
  const currency = record.CurrencyIsoCode ?? null;
  const readings = Object.entries(record).map(([field, value]) => {
    const told = MappedFact.options.flatMap((fact) => {
      const reading = readMapped(fact, value);
      const isAmount = fact === 'contractValue' && currency !== null;
      return reading === null ? [] : [[fact, isAmount ? { ...reading, currency } : reading]];
    });
    return [field, Object.fromEntries(told)];
  });
  const [newest] = rowsIn(parts.newest, CaseRecord, 2)?.rows ?? [];
  return {
    name: record.Name ?? null,
    readings: Object.fromEntries(readings),
    ...(newest === undefined ? {} : { ticket: textsOf(newest) }),
  };
}

function textsOf(newest: CaseRecord): Record<string, string> {
  const texts = Object.entries(newest).flatMap(([field, value]) => {
    const text = fieldText(value);
    return text === null ? [] : [[field, text] as const];
  });
  return Object.fromEntries(texts);
}
