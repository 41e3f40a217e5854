import type { Person } from '../../../lib/domain/model/person';
import type { Policy } from '../../../lib/domain/model/policy';
import type { Template } from '../../../lib/domain/model/template';
import type { TicketFacts } from '../../../lib/domain/model/ticket-facts';
import { fillTemplate } from '../../../lib/domain/playbooks/fill-template';
import { placeholders } from '../../../lib/domain/playbooks/placeholders';
import { templateValues } from '../../../lib/domain/playbooks/template-values';
import { customerMoment } from '../../../lib/view/customer-moment';
import type { Language } from '../../../lib/view/language';

/** What a text of a play can be filled in from. */
export interface PlayTextFacts {
  /** The customer's own name; `null` is unknown. */
  customer: string | null;
  me: Person | null;
  /** The ticket in front and who holds its escalation; `null` on a customer's page. */
  ticket: { facts: Pick<TicketFacts, 'ticket' | 'people' | 'customer'>; ownerId: string | null } | null;
}

/** Subject and text of a template as far as they can be filled in; the rest stays in brackets. */
export function playDraft(
  template: Template,
  { customer, me, ticket }: PlayTextFacts,
  policy: Policy,
  now: number,
  language: Language,
): { subject: string; body: string } {
  const own = template.language;
  const values = new Map<string, string>();
  const nameOf = (id: 'customer' | 'sender') => placeholders.find((one) => one.id === id)?.[own] ?? id;
  if (customer !== null) values.set(nameOf('customer'), plain(customer));
  if (me !== null) values.set(nameOf('sender'), plain(me.alias ?? me.name));
  if (ticket !== null)
    for (const [name, value] of templateValues(
      ticket.facts,
      ticket.ownerId,
      me?.id ?? null,
      policy,
      now,
      own,
    ))
      values.set(
        name,
        value.kind === 'text' ? plain(value.text) : customerMoment(value.instant, own, language),
      );
  const { subject, text } = fillTemplate(template, values);
  return { subject: subject ?? '', body: text };
}

/** Brackets in a name leave nothing to be filled in. */
function plain(text: string): string {
  return text.replaceAll('[', '(').replaceAll(']', ')');
}
