import type { PartRequest } from '../rest/composite';
import { query } from '../soql/query';

/** So many rows of surveys one request brings. */
export const SURVEY_ROWS = 2000;

/** Which surveys were about these cases: their invitations, or the answers to those without one. `ids` are checked ids. */
export function surveySubjectsQuery(shown: boolean, ids: readonly string[]): PartRequest | null {
  if (!shown) return null;
  const among = ids.map((id) => `'${id}'`).join(', ');
  return query(
    `SELECT SubjectId, ParentId FROM SurveySubject WHERE SubjectId IN (${among}) LIMIT ${SURVEY_ROWS}`,
  );
}
