import type { Instant } from '../../../domain/model/instant';
import type { Connection } from '../../contract';
import { HostError } from '../../host-error';
import { KEY_PREFIX } from '../key-prefix';
import { readParts } from '../rest/read-parts';
import { requiredId } from '../rest/required-id';
import { requiredRows } from '../rest/required-rows';
import { rowsIn } from '../rest/rows-in';
import { IdRow } from '../schema/id-row';
import { ParentRow } from '../schema/parent-row';
import { CHANGES_AT_ONCE, changesQueries } from '../soql/changes-queries';

/**
 * One request: the cases I hold that somebody else changed at `since` or later, or wrote a mail or a comment on; neither moves
 * the stamp of a case by itself. Cases given to me in between are among them.
 */
export async function readChanges(
  connection: Connection,
  since: Instant,
): Promise<{ ticketIds: string[]; complete: boolean }> {
  if (!connection.userId) {
    throw new HostError(
      'not-connected',
      'Salesforce did not say who you are. Connect Salesforce again in the settings.',
    );
  }
  const me = requiredId(connection.userId, KEY_PREFIX.user);
  const { parts } = await readParts(connection, (readable) => changesQueries(readable, me, since));
  const cases = requiredRows(connection, parts.cases, IdRow, CHANGES_AT_ONCE);
  const touched = [parts.emails, parts.comments].map((part) => rowsIn(part, ParentRow, CHANGES_AT_ONCE));
  const ids = [
    ...cases.rows.map(({ Id }) => Id),
    ...touched.flatMap((found) => found?.rows.map(({ ParentId }) => ParentId) ?? []),
  ];
  // What this person may not read at all is no change that could be missed.
  const asked = [parts.emails, parts.comments].map((part) => part !== null);
  const whole = touched.every((found, index) => asked[index] === false || found?.complete === true);
  return { ticketIds: [...new Set(ids)], complete: cases.complete && whole };
}
