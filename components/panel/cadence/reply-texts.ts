import { updateCadence } from '../../../lib/domain/escalation/update-cadence';
import type { Assessment } from '../../../lib/domain/model/assessment';
import type { Person } from '../../../lib/domain/model/person';
import type { Policy } from '../../../lib/domain/model/policy';
import type { Template } from '../../../lib/domain/model/template';
import type { TicketFacts } from '../../../lib/domain/model/ticket-facts';
import { customerLanguage } from '../../../lib/domain/playbooks/customer-language';
import { customerText } from '../../../lib/domain/playbooks/customer-text';
import { templatesFor } from '../../../lib/domain/playbooks/templates-for';
import { customerMoment } from '../../../lib/view/customer-moment';
import type { Language } from '../../../lib/view/language';

/** The texts that the panel offers its reader for the customer. */
export interface ReplyTexts {
  templates: Template[];
  /** The one to begin with; `null` where there is none. */
  first: string | null;
  /** The customer's language, or the reader's where that is not known. */
  language: Template['language'];
  /** Whether the customer's last words told the language. */
  told: boolean;
  /** Filled in as far as possible; empty for an id that is none of them. */
  textOf(templateId: string): string;
}

/**
 * While nobody has told the customer of the escalation the acknowledgement comes first; after that, or once so much was missed that it
 * would not be true any more, the update.
 */
export function replyTexts(
  facts: TicketFacts,
  { escalation }: Pick<Assessment, 'escalation'>,
  policy: Policy,
  {
    me,
    people,
    now,
    language,
  }: { me: Person | null; people: readonly Person[]; now: number; language: Language },
): ReplyTexts {
  const own = customerLanguage(facts);
  const wanted = own ?? (language.locale.startsWith('de') ? 'de' : 'en');
  const templates = templatesFor(policy, wanted);
  const cadence = updateCadence(facts, escalation, policy, now);
  const repliedAt = facts.conversation?.lastReplyAt ?? 0;
  const untold = repliedAt <= (escalation.since ?? 0) && cadence?.offerTemplate !== true;
  const kind = untold ? 'acknowledgement' : 'update';
  const first = templates.find((one) => one.kind === kind) ?? templates[0];
  const known = { ...facts, people: [...people, ...facts.people] };
  return {
    templates,
    first: first?.id ?? null,
    language: wanted,
    told: own !== null,
    textOf: (templateId) => {
      const template = templates.find(({ id }) => id === templateId);
      return template === undefined
        ? ''
        : customerText(template, known, escalation.ownerId, policy, now, {
            id: me?.id ?? null,
            format: (instant, written) => customerMoment(instant, written, language),
          });
    },
  };
}
