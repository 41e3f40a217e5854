import { z } from 'zod';
import { Moment } from './moment';
import { said } from './said';

/** A mail on a case. Status `5` is a draft. */
export const EmailRow = z.object({
  Incoming: said(z.boolean()),
  Status: said(z.string()),
  MessageDate: said(Moment),
  TextBody: said(z.string()),
});
export type EmailRow = z.infer<typeof EmailRow>;
