import { z } from 'zod';
import type { Connection } from '../../contract';
import { HostError } from '../../host-error';
import type { ClosingWords } from '../map/history-of';
import { firstError } from '../rest/first-error';
import { readParts } from '../rest/read-parts';
import { recordOf } from '../rest/record-of';
import { requiredRows } from '../rest/required-rows';
import { rowsIn } from '../rest/rows-in';
import { succeeded } from '../rest/succeeded';
import { StatusRow } from '../schema/status-row';
import { LIMITS } from '../soql/limits';
import { query } from '../soql/query';
import { statusesQuery } from '../soql/statuses-query';
import { surveysShown } from '../surveys/surveys-shown';
import { ChoicesDescription } from './choices-description';
import { TRACKED_FIELDS } from './tracked-fields';

const DAY = 86_400_000;
const Tracked = z.object({ QualifiedApiName: z.string(), IsFieldHistoryTracked: z.boolean() });
const Terms = z.object({
  /** The case's own fields that were asked about. */
  fields: z.array(z.string()),
  choices: z.array(z.string()),
  tracked: z.array(z.string()).nullable(),
  closing: z.record(z.string(), z.boolean()),
  surveys: z.boolean(),
});

/** How the past of this org is to be understood. */
export interface HistoryTerms {
  /** Words that the org's lists offer for the type of a case and for the fields that a person mapped. */
  choices: readonly string[];
  /** Of the fields a history is made of those whose changes the org keeps; `null` where it does not tell. */
  tracked: readonly string[] | null;
  /** Whether each of the org's words for a status, in lower case, closes a case; `null` where that could not be asked. */
  closing: ClosingWords | null;
  /** Whether the org has surveys of its own that this person may read. */
  surveys: boolean;
}

const NOTHING: HistoryTerms = { choices: [], tracked: null, closing: null, surveys: false };

/** One request a day. What the org does not tell is unknown; that is no error. */
export async function historyTerms(connection: Connection): Promise<HistoryTerms> {
  const fields = ['Type', ...Object.values(connection.mapping?.ticket ?? {})].sort();
  const as = Terms.refine((kept) => JSON.stringify(kept.fields) === JSON.stringify(fields));
  try {
    return await connection.remember('history-terms', { as, maxAge: DAY }, async () => {
      const { parts } = await readParts(connection, (readable) => ({
        ...surveysShown.requests,
        cases: { method: 'GET', path: 'sobjects/Case/describe' },
        statuses: statusesQuery(readable),
        tracked: query(
          'SELECT QualifiedApiName, IsFieldHistoryTracked FROM FieldDefinition ' +
            "WHERE EntityDefinition.QualifiedApiName = 'Case' AND QualifiedApiName IN " +
            `(${TRACKED_FIELDS.map((name) => `'${name}'`).join(', ')})`,
        ),
      }));
      // An org that does not show its words is not asked again for a day.
      const words =
        parts.statuses === null
          ? []
          : requiredRows(connection, parts.statuses, StatusRow, LIMITS.statuses).rows;
      const rows = rowsIn(parts.tracked, Tracked, TRACKED_FIELDS.length + 1)?.rows ?? null;
      const refused =
        parts.tracked === null || succeeded(parts.tracked) ? null : firstError(parts.tracked.body);
      connection.met('field-history', codeOf(rows === null ? (refused?.code ?? 'unknown') : 'told'));
      const surveys = surveysShown.by(parts);
      connection.met('surveys', surveys ? 'feedback-management' : 'none');
      const described = recordOf(parts.cases, ChoicesDescription)?.fields ?? [];
      return {
        fields,
        surveys,
        closing: Object.fromEntries(
          words.flatMap(({ ApiName, MasterLabel, IsClosed }) =>
            [ApiName, MasterLabel].flatMap((word) => (word ? [[word.toLowerCase(), IsClosed] as const] : [])),
          ),
        ),
        choices: described.flatMap(({ name, values }) => (fields.includes(name) ? values : [])),
        tracked:
          rows === null
            ? null
            : rows.flatMap((row) => (row.IsFieldHistoryTracked ? [row.QualifiedApiName] : [])),
      };
    });
  } catch (error) {
    if (error instanceof HostError) return NOTHING;
    throw error;
  }
}

function codeOf(word: string): string {
  return word.toLowerCase().replaceAll('_', '-');
}
