import type { ActionForm } from '../../domain/model/action-form';
import type { OutboxEntry } from '../../domain/model/outbox-entry';

/** The form in which the reason of a deed was typed; `null` where it has none. A reply keeps its own text. */
export function formOfDeed(
  { deed, levelId }: Pick<OutboxEntry, 'deed' | 'levelId'>,
  nextLevelId: string | null,
): ActionForm | null {
  switch (deed) {
    case 'escalated':
      return levelId === nextLevelId ? 'escalate' : 'jump';
    case 'lowered':
      return 'lower';
    case 'held':
      return 'hold';
    case 'asked':
      return 'ask-approval';
    case 'denied':
      return 'deny';
    default:
      return null;
  }
}
