import type { FieldExample } from '../../../domain/model/field-example';
import { MappedFact } from '../../../domain/model/mapped-fact';
import type { Connection } from '../../contract';
import { readMapped } from '../map/read-mapped';
import { read } from '../read';
import { recordNumber } from '../record-number';
import { OrganizationAnswer } from '../schema/organization-answer';

/** One request: what each field of one organisation would tell of each fact. */
export async function readFieldExample(connection: Connection, id: string): Promise<FieldExample> {
  const path = `organizations/${recordNumber(id)}.json`;
  const { organization } = await read(connection, path, OrganizationAnswer);
  const readings = Object.entries(organization.organization_fields ?? {}).map(([key, value]) => {
    const told = MappedFact.options.flatMap((fact) => {
      const reading = readMapped(fact, value);
      return reading === null ? [] : [[fact, reading]];
    });
    return [key, Object.fromEntries(told)];
  });
  return { name: organization.name, readings: Object.fromEntries(readings) };
}
