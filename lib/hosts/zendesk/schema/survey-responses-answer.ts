import { z } from 'zod';
import { listOf } from './list-of';
import { Moment } from './moment';
import { orUnknown } from './or-unknown';

/**
 * `GET guide/survey_responses`: the newer kind of surveys. What a response is about is named as `zen:ticket:99`, or, in an older
 * example of the documentation, `zrn:ticket:99`. Of its answers, one is a number from 1 to 5.
 */
export const SurveyResponsesAnswer = z.object({
  survey_responses: listOf(
    z.object({
      subject_zrns: listOf(z.string()),
      answers: listOf(
        z.object({ type: z.string(), rating: orUnknown(z.number()), created_at: orUnknown(Moment) }),
      ),
    }),
  ),
});
export type SurveyResponsesAnswer = z.infer<typeof SurveyResponsesAnswer>;
