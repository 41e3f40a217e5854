import type { SurveyAnswer } from '../../../domain/model/survey-answer';
import type { Connection } from '../../contract';
import { toRatings } from '../map/to-ratings';
import { toResponses } from '../map/to-responses';
import { read } from '../read';
import { SatisfactionRatingsAnswer } from '../schema/satisfaction-ratings-answer';
import { SurveyResponsesAnswer } from '../schema/survey-responses-answer';
import { ifThere } from './if-there';

/** As many tickets as are named in one address. */
const MOST = 100;

/**
 * At most two requests, which only administrators may make: the answers to surveys about these tickets, exactly as they were given.
 * An account has the newer kind of surveys or the older one: that one is asked for where the newer tells nothing. `null` where
 * neither may be read. Of the older kind, the newest 100 of the whole account are all that is looked at.
 */
export async function readSurveys(
  connection: Connection,
  ticketIds: readonly string[],
): Promise<SurveyAnswer[] | null> {
  const ids = new Set(ticketIds.filter((id) => /^[1-9]\d{0,18}$/.test(id)).slice(0, MOST));
  if (ids.size === 0) return [];
  const subjects = [...ids].map((id) => `zen:ticket:${id}`).join(',');
  const responses = await connection.ifAllowed('survey-responses', () =>
    ifThere(() =>
      read(
        connection,
        `guide/survey_responses.json?filter[subject_zrns]=${subjects}&page[size]=100`,
        SurveyResponsesAnswer,
      ),
    ),
  );
  const answered = responses === null ? null : toResponses(responses, ids);
  if (answered !== null && answered.length > 0) return answered;
  const ratings = await connection.ifAllowed('satisfaction-ratings', () =>
    ifThere(() =>
      read(
        connection,
        'satisfaction_ratings.json?score=received&sort_order=desc&per_page=100',
        SatisfactionRatingsAnswer,
      ),
    ),
  );
  return ratings === null ? answered : toRatings(ratings, ids);
}
