import type { SeedTicket } from '../seed';

/**
 * A kind of ticket with the sentences it can be told in. Words in braces are filled from the customer's industry
 * ({units}, {job}), the people ({name}, {agent}, {company}) and chance ({n}, {version}, {invoice}, {site}, {time}).
 */
export interface Story {
  type: SeedTicket['type'];
  tags: string[];
  groupKey: 'support' | 'billing' | 'engineering' | 'success';
  subjects: string[];
  openings: string[];
  details: string[];
  /** The agent's first answer when more has to be known. */
  questions: string[];
  /** The customer's answer to that. */
  answers: string[];
  fixes: string[];
  /** Internal notes. */
  notes: string[];
}
