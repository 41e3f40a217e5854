import { z } from 'zod';
import { SurveyAnswer } from './survey-answer';

/** What a customer answered to surveys, as kept; `null` where this person may not read it. */
export const KeptSurveys = z.object({ surveys: z.array(SurveyAnswer).nullable() });
export type KeptSurveys = z.infer<typeof KeptSurveys>;
