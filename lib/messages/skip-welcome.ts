import { z } from 'zod';
import { WelcomeStep } from '../domain/model/welcome-step';
import { defineMessage } from './define-message';

/** Leaves out a step of the first run, or takes it up again. */
export const skipWelcome = defineMessage({
  name: 'skip-welcome',
  request: z.object({ step: WelcomeStep, skipped: z.boolean() }),
  answer: z.object({}),
  errors: [],
  from: ['page'],
});
