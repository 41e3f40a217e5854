import type { SurveyAnswer } from '../../../domain/model/survey-answer';
import type { Connection } from '../../contract';
import { historyTerms } from '../history/history-terms';
import { KEY_PREFIX } from '../key-prefix';
import { normaliseId } from '../normalise-id';
import { composite } from '../rest/composite';
import { readSurveyAnswers } from '../surveys/read-survey-answers';
import { surveyLinks } from '../surveys/survey-links';
import { surveySubjectsQuery } from '../surveys/survey-subjects-query';

/** More ids make an address that is too long. */
const MOST = 200;

/**
 * At most two requests: what was answered to Salesforce's own surveys about these cases, the first 200 of them; `null` where the org
 * has none, or does not show them. Surveys of packages are custom fields: those a person maps.
 */
export async function readSurveys(
  connection: Connection,
  ticketIds: readonly string[],
): Promise<SurveyAnswer[] | null> {
  const ids = [...new Set(ticketIds.map(normaliseId))]
    .filter((id) => id?.startsWith(KEY_PREFIX.ticket) === true)
    .filter((id) => id !== null)
    .slice(0, MOST);
  if (ids.length === 0) return [];
  const { surveys: shown } = await historyTerms(connection);
  const { subjects } = await composite(connection, 'read', { subjects: surveySubjectsQuery(shown, ids) });
  const links = surveyLinks.of(subjects);
  if (links === null) return null;
  return links.length === 0 ? [] : readSurveyAnswers(connection, links);
}
