import type { SurveyAnswer } from '../model/survey-answer';
import type { KpiEscalation } from './kpi-ticket';

/** A customer's answer to a survey, and the escalation it came after. */
export interface KpiAnswer {
  answer: SurveyAnswer;
  after: KpiEscalation;
}
