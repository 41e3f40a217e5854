import { z } from 'zod';
import { PolicyRemark } from '../domain/model/policy-remark';
import { defineMessage } from './define-message';

/** Puts a remark aside, takes it up again, or takes it back. */
export const changeRemark = defineMessage({
  name: 'change-remark',
  request: z.object({ id: PolicyRemark.shape.id, wish: z.enum(['seen', 'unseen', 'removed']) }),
  answer: z.object({}),
  errors: [],
  from: ['page'],
});
