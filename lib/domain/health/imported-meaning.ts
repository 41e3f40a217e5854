import type { SurveyAnswer } from '../model/survey-answer';

const SURVEYS: Readonly<Record<string, Pick<SurveyAnswer, 'survey' | 'scale'>>> = {
  'answer:nps': { survey: 'nps', scale: '0-10' },
  'answer:csat-5': { survey: 'csat', scale: '1-5' },
  'answer:csat-10': { survey: 'csat', scale: '1-10' },
  'answer:ces': { survey: 'ces', scale: '1-7' },
};
const EVENT = /^event:([a-z0-9][a-z0-9-]{0,39})$/;

/**
 * What an imported number says: a customer's measure as it is (any id), an answer to a survey (`answer:csat-5` ...: one row is one answer),
 * or how often the customer did something (`event:login` ...).
 */
export function importedMeaning(
  id: string,
):
  | { is: 'measure' }
  | { is: 'answer'; of: Pick<SurveyAnswer, 'survey' | 'scale'> }
  | { is: 'event'; kind: string } {
  const of = Object.hasOwn(SURVEYS, id) ? SURVEYS[id] : undefined;
  if (of !== undefined) return { is: 'answer', of };
  const kind = EVENT.exec(id)?.[1];
  return kind === undefined ? { is: 'measure' } : { is: 'event', kind };
}
