/** A survey, by its invitation or its answer, and the case it was about. */
export interface SurveyLink {
  parentId: string;
  ticketId: string;
}
