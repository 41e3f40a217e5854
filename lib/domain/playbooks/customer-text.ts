import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { Template } from '../model/template';
import type { TicketFacts } from '../model/ticket-facts';
import { fillTemplate } from './fill-template';
import { placeholders } from './placeholders';
import { templateValues } from './template-values';

/** Who writes to a customer. `format` writes moments in the text's language. */
export interface CustomerWriter {
  /** Host user id; `null` is unknown. */
  id: string | null;
  format(instant: Instant, language: Template['language']): string;
}

/**
 * A text of the policy for the customer of an escalated ticket, as far as it can be filled in (acceptance CO2, CO5, CO9). What is not
 * known stays in brackets.
 * @param ownerId whom the escalation went to
 * @throws BusinessTimeError when the policy's calendar cannot tell
 */
export function customerText(
  template: Template,
  facts: Pick<TicketFacts, 'ticket' | 'people' | 'customer'>,
  ownerId: string | null,
  policy: Policy,
  now: Instant,
  writer: CustomerWriter,
): string {
  const { language } = template;
  const values = new Map(
    [...templateValues(facts, ownerId, writer.id, policy, now, language)].map(([name, value]) => [
      name,
      value.kind === 'text' ? withoutBrackets(value.text) : writer.format(value.instant, language),
    ]),
  );
  const { host, id } = facts.ticket.ref;
  const ticket = placeholders.find((one) => one.id === 'ticket')?.[language] ?? '';
  const subject = values.get(ticket);
  // Salesforce ids say nothing to a customer.
  if (host === 'zendesk' && subject !== undefined) values.set(ticket, `#${id}: ${subject}`);
  return fillTemplate(template, values).text;
}

/** A subject like `[EXT] Printer down` leaves nothing to be filled in: with its brackets the text could be neither copied nor sent. */
function withoutBrackets(text: string): string {
  return text.replaceAll('[', '(').replaceAll(']', ')');
}
