import type { PartRequest } from '../rest/composite';
import type { CompositePart } from '../rest/composite-part';
import { recordOf } from '../rest/record-of';
import { Description } from '../schema/description';

/** The fields of Feedback Management that are asked for (its developer guide names them; orgs without it have none of the objects). */
const WANTED = {
  subjects: ['SurveySubject', ['SubjectId', 'ParentId']],
  responses: ['SurveyResponse', ['Id', 'InvitationId', 'CompletionDateTime']],
  answers: ['SurveyQuestionResponse', ['ResponseId', 'NumberValue', 'QuestionId']],
  questions: ['SurveyQuestion', ['QuestionType']],
} as const;
type Name = keyof typeof WANTED;

const NAMES = Object.keys(WANTED) as Name[];

/** Whether an org has surveys that this person may read, with all that is asked of them. */
export const surveysShown = {
  requests: Object.fromEntries(
    NAMES.map((name) => [name, { method: 'GET', path: `sobjects/${WANTED[name][0]}/describe` }]),
  ) as Record<Name, PartRequest>,

  by(parts: Readonly<Record<Name, CompositePart>>): boolean {
    return NAMES.every((name) => {
      const shown = recordOf(parts[name], Description)?.fields.map((field) => field.name) ?? [];
      return WANTED[name][1].every((field) => shown.includes(field));
    });
  },
};
