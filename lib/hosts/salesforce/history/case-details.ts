import type { HostHistory } from '../../contract';
import { KEY_PREFIX } from '../key-prefix';
import { readParts } from '../rest/read-parts';
import { requiredId } from '../rest/required-id';
import { requiredRows } from '../rest/required-rows';
import { CaseRecord } from '../schema/case-record';
import { CommentRow } from '../schema/comment-row';
import { EmailRow } from '../schema/email-row';
import { HistoryRow } from '../schema/history-row';
import { readSurveyAnswers } from '../surveys/read-survey-answers';
import { surveyLinks } from '../surveys/survey-links';
import { surveySubjectsQuery } from '../surveys/survey-subjects-query';
import { detailsQueries, ROWS_AT_ONCE } from './details-queries';
import { historyTerms } from './history-terms';
import { pastOfCase } from './past-of-case';
import { rowsByCase } from './rows-by-case';

/**
 * One request for all of the cases, and once more where surveys were sent about them: what was answered. A case whose rows the
 * answer did not reach is left for the next time; one that is alone and still too long has gaps.
 */
export const caseDetails: HostHistory['details'] = async (connection, tickets, cursor) => {
  const terms = await historyTerms(connection);
  const { choices } = terms;
  const links = surveyLinks.read(cursor);
  if (links !== null) {
    const answers = await readSurveyAnswers(connection, links);
    const told = tickets.map((ticket) => ({
      ...ticket,
      surveys: answers?.filter(({ ticketId }) => ticketId === ticket.ref.id) ?? null,
    }));
    return { tickets: told, gone: [], cursor: null, choices };
  }
  const ids = tickets.map(({ ref }) => requiredId(ref.id, KEY_PREFIX.ticket));
  const { parts } = await readParts(connection, (readable) => ({
    ...detailsQueries(readable, ids, connection.mapping),
    subjects: surveySubjectsQuery(terms.surveys, ids),
  }));
  const { cases, comments, emails, history, subjects } = parts;
  const { rows } = requiredRows(connection, cases, CaseRecord, ids.length + 1);
  const kinds = {
    changes: rowsByCase(history, HistoryRow, 'CaseId', ROWS_AT_ONCE),
    comments: rowsByCase(comments, CommentRow, 'ParentId', ROWS_AT_ONCE),
    emails: rowsByCase(emails, EmailRow, 'ParentId', ROWS_AT_ONCE),
  };
  const reached = ({ Id }: CaseRecord) =>
    ids.length === 1 || Object.values(kinds).every((kind) => kind === null || kind.reached(Id));
  const asked = surveyLinks.of(subjects);
  const read = rows.filter(reached).flatMap((record) => {
    const past = pastOfCase(connection, record, kinds, terms);
    // Nobody was asked, or it cannot be told.
    return past === null ? [] : [{ ...past, surveys: asked === null ? null : [] }];
  });
  const known = new Set(rows.map(({ Id }) => Id));
  const about = new Set(read.map(({ ref }) => ref.id));
  return {
    tickets: read,
    gone: ids.filter((id) => !known.has(id)),
    cursor: surveyLinks.write(asked?.filter(({ ticketId }) => about.has(ticketId)) ?? []),
    choices,
  };
};
