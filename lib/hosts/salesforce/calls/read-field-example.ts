import type { FieldExample } from '../../../domain/model/field-example';
import { MappedFact } from '../../../domain/model/mapped-fact';
import type { Connection } from '../../contract';
import { KEY_PREFIX } from '../key-prefix';
import { readMapped } from '../map/read-mapped';
import { recordIn } from '../rest/record-in';
import { requiredId } from '../rest/required-id';
import { sendData } from '../rest/send-data';
import { AccountRecord } from '../schema/account-record';

/** One request: what each field of one account would tell of each fact. */
export async function readFieldExample(connection: Connection, accountId: string): Promise<FieldExample> {
  const path = `sobjects/Account/${requiredId(accountId, KEY_PREFIX.account)}`;
  const body = await sendData(connection, { method: 'GET', path, deed: 'read' });
  const part = { referenceId: 'account', httpStatusCode: 200, body };
  const record = recordIn(connection, part, AccountRecord);
  const readings = Object.entries(record).map(([field, value]) => {
    const told = MappedFact.options.flatMap((fact) => {
      const reading = readMapped(fact, value);
      return reading === null ? [] : [[fact, reading]];
    });
    return [field, Object.fromEntries(told)];
  });
  return { name: record.Name ?? null, readings: Object.fromEntries(readings) };
}
