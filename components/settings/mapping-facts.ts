import type { HostField } from '../../lib/domain/model/host-field';
import type { MappedFact } from '../../lib/domain/model/mapped-fact';

type Kind = NonNullable<HostField['kind']>;

const NUMBER: readonly Kind[] = ['number', 'text'];
/** Answers to surveys are often choices. */
const SURVEY: readonly Kind[] = [...NUMBER, 'choice'];
const DAY: readonly Kind[] = ['date', 'text'];

/** What a customer's field may tell, in the order in which it is asked for, and the kinds of fields that can tell it. */
export const accountFacts: readonly { fact: MappedFact; kinds: readonly Kind[] }[] = [
  { fact: 'tier', kinds: ['choice', 'text'] },
  { fact: 'contractValue', kinds: NUMBER },
  { fact: 'renewalAt', kinds: DAY },
  { fact: 'startedAt', kinds: DAY },
  { fact: 'managerId', kinds: ['person', 'number', 'text'] },
  { fact: 'usage', kinds: NUMBER },
  { fact: 'usagePrevious', kinds: NUMBER },
  { fact: 'nps', kinds: SURVEY },
  { fact: 'npsPrevious', kinds: SURVEY },
  { fact: 'csat', kinds: SURVEY },
  { fact: 'csatPrevious', kinds: SURVEY },
  { fact: 'adoption', kinds: NUMBER },
  { fact: 'adoptionPrevious', kinds: NUMBER },
  { fact: 'pulse', kinds: SURVEY },
  { fact: 'pulsePrevious', kinds: SURVEY },
];

/** The names under which rules look for a ticket's fields by themselves. A person may add others for conditions of a policy. */
export const ticketNames = ['product', 'issue_type'] as const;
