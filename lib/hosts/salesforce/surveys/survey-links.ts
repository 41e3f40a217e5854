import { z } from 'zod';
import type { CompositePart } from '../rest/composite-part';
import { rowsIn } from '../rest/rows-in';
import { RecordId } from '../schema/record-id';
import type { SurveyLink } from './survey-link';
import { SURVEY_ROWS } from './survey-subjects-query';

const Row = z.object({ SubjectId: RecordId, ParentId: RecordId });
const Links = z.array(z.tuple([RecordId, RecordId])).min(1);
/** More make a request that is too long, and a place that is. */
const MOST = 200;

/** The surveys about some cases, as the host told them, and as they wait to be read. */
export const surveyLinks = {
  /** `null` where it was not told. The first 200. */
  of(part: CompositePart | null): SurveyLink[] | null {
    const found = rowsIn(part, Row, SURVEY_ROWS);
    return (
      found?.rows.slice(0, MOST).map((row) => ({ parentId: row.ParentId, ticketId: row.SubjectId })) ?? null
    );
  },

  /** `null` for none. */
  write: (links: readonly SurveyLink[]): string | null =>
    links.length === 0 ? null : JSON.stringify(links.map(({ parentId, ticketId }) => [parentId, ticketId])),

  read(cursor: string | null): SurveyLink[] | null {
    if (cursor === null) return null;
    try {
      const links = Links.safeParse(JSON.parse(cursor)).data;
      return links?.map(([parentId, ticketId]) => ({ parentId, ticketId })) ?? null;
    } catch {
      return null;
    }
  },
};
