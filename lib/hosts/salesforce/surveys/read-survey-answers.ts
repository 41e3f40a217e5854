import { z } from 'zod';
import type { SurveyAnswer } from '../../../domain/model/survey-answer';
import type { Connection } from '../../contract';
import { composite } from '../rest/composite';
import { rowsIn } from '../rest/rows-in';
import { Moment } from '../schema/moment';
import { RecordId } from '../schema/record-id';
import { said } from '../schema/said';
import { query } from '../soql/query';
import type { SurveyLink } from './survey-link';
import { SURVEY_ROWS } from './survey-subjects-query';

const Response = z.object({ Id: RecordId, InvitationId: said(RecordId), CompletionDateTime: said(Moment) });
const Answer = z.object({
  ResponseId: RecordId,
  NumberValue: z.number(),
  Question: z.object({ QuestionType: z.string() }),
});

/** What kinds of questions are on which scale. How many stars a rating has is not told: a four may be of five or of ten. */
const KINDS: Readonly<Record<string, Pick<SurveyAnswer, 'survey' | 'scale'> & { from: number; to: number }>> =
  {
    nps: { survey: 'nps', scale: '0-10', from: 0, to: 10 },
    csat: { survey: 'csat', scale: '1-5', from: 1, to: 5 },
  };

/** One request: what was answered to these surveys; `null` where it could not be read. */
export async function readSurveyAnswers(
  connection: Connection,
  links: readonly SurveyLink[],
): Promise<SurveyAnswer[] | null> {
  const among = `(${[...new Set(links.map(({ parentId }) => parentId))].map((id) => `'${id}'`).join(', ')})`;
  const parts = await composite(connection, 'read', {
    responses: query(
      `SELECT Id, InvitationId, CompletionDateTime FROM SurveyResponse WHERE InvitationId IN ${among} ` +
        `OR Id IN ${among} LIMIT ${SURVEY_ROWS}`,
    ),
    invited: query(answersWhere(`InvitationId IN ${among}`)),
    answered: query(answersWhere(`ResponseId IN ${among}`)),
  });
  const responses = rowsIn(parts.responses, Response, SURVEY_ROWS);
  const invited = rowsIn(parts.invited, Answer, SURVEY_ROWS);
  const answered = rowsIn(parts.answered, Answer, SURVEY_ROWS);
  if (responses === null || invited === null || answered === null) return null;
  const subject = new Map(links.map(({ parentId, ticketId }) => [parentId, ticketId]));
  const told = new Map(responses.rows.map((row) => [row.Id, row]));
  const seen = new Set<string>();
  return [...invited.rows, ...answered.rows].flatMap((row): SurveyAnswer[] => {
    const { ResponseId, NumberValue: value } = row;
    const type = row.Question.QuestionType.toLowerCase();
    const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
    const response = told.get(ResponseId);
    const ticketId = subject.get(response?.InvitationId ?? '') ?? subject.get(ResponseId);
    const at = response?.CompletionDateTime;
    if (kind === undefined) connection.met('survey-question', 'unknown-scale');
    if (kind === undefined || ticketId === undefined || typeof at !== 'number') return [];
    if (value < kind.from || value > kind.to) return [];
    const answer = { at, survey: kind.survey, scale: kind.scale, value, ticketId };
    const key = `${ResponseId} ${JSON.stringify(answer)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [answer];
  });
}

function answersWhere(condition: string): string {
  return (
    'SELECT ResponseId, NumberValue, Question.QuestionType FROM SurveyQuestionResponse ' +
    `WHERE ${condition} AND NumberValue != null LIMIT ${SURVEY_ROWS}`
  );
}
