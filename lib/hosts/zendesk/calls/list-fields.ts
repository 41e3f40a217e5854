import { z } from 'zod';
import type { HostField } from '../../../domain/model/host-field';
import type { Connection } from '../../contract';
import { toHostFields } from '../map/to-host-fields';
import { read } from '../read';
import { listOf } from '../schema/list-of';
import { ZendeskField } from '../schema/zendesk-field';

const OrganizationFields = z.object({ organization_fields: listOf(ZendeskField) });
const TicketFields = z.object({ ticket_fields: listOf(ZendeskField) });

/**
 * Two requests: the first 100 fields of organisations, and all of tickets. Agents may read both. Fields of tickets come whole and in
 * the order people gave them where no paging is asked for; paged, they come by id and 100 at most, which large accounts exceed.
 */
export async function listFields(connection: Connection): Promise<HostField[]> {
  const { organization_fields } = await read(
    connection,
    'organization_fields.json?page[size]=100',
    OrganizationFields,
  );
  const { ticket_fields } = await read(connection, 'ticket_fields.json', TicketFields);
  return [...toHostFields('account', organization_fields), ...toHostFields('ticket', ticket_fields)];
}
