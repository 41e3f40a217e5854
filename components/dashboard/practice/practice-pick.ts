import type { checkPick } from '../../../lib/domain/practice/check-pick';

/** What somebody answered: who is next, or how the reply begins. */
export type PracticePick = Parameters<typeof checkPick>[1];
