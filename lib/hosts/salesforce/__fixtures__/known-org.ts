import type { Connection } from '../../contract';
import { ReadableFields } from '../fields/readable-fields';
import { wantedBy } from '../fields/wanted-by';

/** Its milestones and its history are then asked for one by one. */
const APART = 'Case.rows CaseMilestones';

/**
 * What is known of an org that shows all that is wanted of it, but milestones as belonging to a case; `hidden` names objects and fields
 * (`Case.Priority`) that it does not show either.
 */
export function knownOrg(...hidden: string[]): Connection['remember'] {
  const readable = ReadableFields.parse(
    Object.fromEntries(
      Object.entries(wantedBy(null)).map(([name, fields]) => [
        name,
        hidden.includes(name)
          ? null
          : Object.fromEntries(
              fields.map((field) => [field, ![APART, ...hidden].includes(`${name}.${field}`)]),
            ),
      ]),
    ),
  );
  const known: Readonly<Record<string, unknown>> = {
    'api-version': '66.0',
    fields: readable,
    'history-terms': {
      fields: ['Type'],
      choices: ['Problem'],
      surveys: false,
      tracked: ['Status', 'Priority', 'OwnerId', 'IsEscalated'],
      closing: { new: false, working: false, closed: true },
    },
  };
  return async (key, { as }, read) => {
    const kept = as.safeParse(known[key]);
    return kept.success ? kept.data : read();
  };
}
