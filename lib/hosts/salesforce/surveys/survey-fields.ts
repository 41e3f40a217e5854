import { z } from 'zod';
import type { Connection } from '../../contract';
import { HostError } from '../../host-error';
import { composite } from '../rest/composite';
import { recordOf } from '../rest/record-of';
import { Description } from '../schema/description';

const DAY = 86_400_000;

/** The fields of Feedback Management that are asked for (its developer guide names them; orgs without it have none of the objects). */
const WANTED = {
  subjects: { object: 'SurveySubject', fields: ['SubjectId', 'ParentId'] },
  responses: { object: 'SurveyResponse', fields: ['Id', 'InvitationId', 'CompletionDateTime'] },
  answers: { object: 'SurveyQuestionResponse', fields: ['ResponseId', 'NumberValue', 'QuestionId'] },
  questions: { object: 'SurveyQuestion', fields: ['QuestionType'] },
} as const;

const Shown = z.boolean();

/**
 * Whether the org has surveys that this person may read, with all that is asked of them: one request a day. What cannot be told now
 * counts as no, and is asked again.
 */
export async function surveyFields(connection: Connection): Promise<boolean> {
  try {
    return await connection.remember('surveys', { as: Shown, maxAge: DAY }, async () => {
      const describe = (object: string) => ({ method: 'GET' as const, path: `sobjects/${object}/describe` });
      const parts = await composite(connection, 'read', {
        subjects: describe(WANTED.subjects.object),
        responses: describe(WANTED.responses.object),
        answers: describe(WANTED.answers.object),
        questions: describe(WANTED.questions.object),
      });
      const shown = (Object.keys(WANTED) as (keyof typeof WANTED)[]).every((name) => {
        const fields = recordOf(parts[name], Description)?.fields.map((field) => field.name) ?? [];
        return WANTED[name].fields.every((field) => fields.includes(field));
      });
      connection.met('surveys', shown ? 'feedback-management' : 'none');
      return shown;
    });
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}
