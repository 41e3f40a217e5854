import { z } from 'zod';
import { HealthAssessment } from '../domain/model/health-assessment';
import { Policy } from '../domain/model/policy';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

const { cardName, model, score, band, coverage, inputs, likelihood, metrics } = HealthAssessment.shape;
const Told = z.object({ cardName, model, score, band, coverage, inputs, likelihood, metrics });

/** How a customer does by the policy in force, and how it would by one that is being edited: the same engine, the same facts. */
export const previewHealth = defineMessage({
  name: 'preview-health',
  request: z.object({ ref: RecordRef, policy: Policy }),
  answer: z.object({
    before: Told.nullable(),
    /** `null` where the draft cannot be worked with: a card without 100 % and the like. */
    after: Told.nullable(),
  }),
  errors: ['unknown-account'],
  from: ['page'],
});
