import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { Template } from '../model/template';
import type { TicketFacts } from '../model/ticket-facts';
import { acknowledgementDraft } from '../playbooks/acknowledgement-draft';
import { replacePlaceholders } from '../playbooks/replace-placeholders';
import type { PracticeResult } from './practice-result';

/**
 * Whether a reply takes the acknowledgement that production would draft, and its opening says what that one's says: each
 * placeholder of the first paragraph after the salutation, in [brackets] or filled in. How it is worded is free; a salutation is
 * a first paragraph that another one follows.
 * @throws BusinessTimeError when the policy's calendar cannot tell
 */
export function checkReply(
  facts: TicketFacts,
  pick: { templateId: string; opening: string },
  ownerId: string | null,
  policy: Policy,
  now: Instant,
  language: Template['language'],
): PracticeResult {
  const draft = acknowledgementDraft(facts, ownerId, null, policy, now, language);
  if (draft === null) return { outcome: 'no-answer', reasons: [{ key: 'practice_no_template', values: [] }] };
  const { template, values } = draft;
  if (pick.templateId !== template.id)
    return {
      outcome: 'wrong',
      reasons: [{ key: 'practice_wrong_template', values: [{ kind: 'text', text: template.name }] }],
    };
  const opening = pick.opening.toLowerCase();
  const says = (name: string) => {
    const value = values.get(name);
    return (
      opening.includes(`[${name.toLowerCase()}]`) ||
      (value?.kind === 'text' && opening.includes(value.text.toLowerCase()))
    );
  };
  const missing = namesIn(template.body).filter((name) => !says(name));
  if (missing.length > 0)
    return {
      outcome: 'wrong',
      reasons: [
        {
          key: 'practice_reply_lacks',
          values: [{ kind: 'text', text: missing.map((name) => `[${name}]`).join(', ') }],
        },
      ],
    };
  return {
    outcome: 'right',
    reasons: [{ key: 'practice_reply_right', values: [{ kind: 'text', text: template.name }] }],
  };
}

function namesIn(body: string): string[] {
  const paragraphs = body.split(/\n\s*\n/);
  const names = new Set<string>();
  replacePlaceholders(paragraphs[1] ?? paragraphs[0] ?? '', (name) => {
    names.add(name);
    return null;
  });
  return [...names];
}
