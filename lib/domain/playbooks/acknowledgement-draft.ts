import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { Template } from '../model/template';
import type { TicketFacts } from '../model/ticket-facts';
import { type TemplateValue, templateValues } from './template-values';

/** A text to be filled in: the template, and what goes where. */
export interface TemplateDraft {
  template: Template;
  /** By the name in the template's brackets; what is unknown is not in it, and keeps the text from being sent. */
  values: ReadonlyMap<string, TemplateValue>;
}

/**
 * The acknowledgement to the customer of an escalated ticket (acceptance CO2), as `templateValues` can fill it in. `null` when the policy
 * has no such text.
 * @param ownerId whom the escalation goes to: host user or group id, `null` where nobody is named
 * @param senderId host user id of who writes
 * @param language preferred; another one serves where the policy has none in it
 * @throws BusinessTimeError when the policy's calendar cannot tell
 */
export function acknowledgementDraft(
  facts: Pick<TicketFacts, 'ticket' | 'people' | 'customer'>,
  ownerId: string | null,
  senderId: string | null,
  policy: Pick<Policy, 'templates' | 'cadenceMinutes' | 'calendar' | 'calendars'>,
  now: Instant,
  language: Template['language'],
): TemplateDraft | null {
  const candidates = policy.templates.filter(({ kind }) => kind === 'acknowledgement');
  const template = candidates.find((one) => one.language === language) ?? candidates[0];
  if (template === undefined) return null;
  return { template, values: templateValues(facts, ownerId, senderId, policy, now, template.language) };
}
