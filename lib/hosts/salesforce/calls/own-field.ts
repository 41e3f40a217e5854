import { z } from 'zod';
import type { Connection, TransitionWrite } from '../../contract';
import { composite } from '../rest/composite';
import { recordIn } from '../rest/record-in';
import { Description } from '../schema/description';

const DAY = 86_400_000;
const NUMBERS = ['int', 'long', 'double', 'currency', 'percent'];
const Own = z.object({ updateable: z.boolean(), type: z.string() });

/**
 * A field of the customer's own as it goes into the change of the Case, told by the org's own description once a day; `null` where it is
 * not there, or not for this person to write.
 * @throws HostError where the description could not be had
 */
export async function ownField(
  connection: Connection,
  { id, value }: NonNullable<TransitionWrite['field']>,
): Promise<Record<string, unknown> | null> {
  const own = await connection.remember(`field-${id}`, { as: Own, maxAge: DAY }, async () => {
    const { cases } = await composite(connection, 'read', {
      cases: { method: 'GET', path: 'sobjects/Case/describe' },
    });
    const field = recordIn(connection, cases, Description).fields.find(({ name }) => name === id);
    return { updateable: field?.updateable ?? false, type: field?.type ?? '' };
  });
  if (!own.updateable) return null;
  // A tick is never empty.
  if (own.type === 'boolean') return { [id]: value === true || value === 'true' };
  const isNumber = NUMBERS.includes(own.type) && typeof value === 'string' && value.trim() !== '';
  return { [id]: isNumber ? Number(value) : value };
}
