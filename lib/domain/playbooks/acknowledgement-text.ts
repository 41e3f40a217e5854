import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { Template } from '../model/template';
import type { TicketFacts } from '../model/ticket-facts';
import { customerLanguage } from './customer-language';
import { type CustomerWriter, customerText } from './customer-text';
import { templatesFor } from './templates-for';

/**
 * The acknowledgement to the customer as far as it can be filled in (acceptance CO2, CO9), in the customer's language where the
 * policy has a text in it, else the reader's; empty when the policy has none. What is not known stays in brackets.
 * @param ownerId whom the escalation went to
 * @param writer `language` is the reader's
 * @throws BusinessTimeError when the policy's calendar cannot tell
 */
export function acknowledgementText(
  facts: TicketFacts,
  ownerId: string | null,
  policy: Policy,
  now: Instant,
  writer: CustomerWriter & { language: Template['language'] },
): string {
  const wanted = customerLanguage(facts) ?? writer.language;
  const template = templatesFor(policy, wanted).find(({ kind }) => kind === 'acknowledgement');
  return template === undefined ? '' : customerText(template, facts, ownerId, policy, now, writer);
}
