import type { DeskEscalation } from '../../domain/model/desk-escalation';
import type { Instant } from '../../domain/model/instant';
import { recordKey } from '../../domain/model/record-key';
import type { EscalationFilter } from '../../messages/escalation-filter';
import { hasWords } from './has-words';
import { inOrder } from './in-order';

/** As many rows as a page shows at once. */
const ON_BOARD = 100;

interface Column {
  id: string | null;
  name: string | null;
  total: number;
  rows: DeskEscalation[];
}

/** The escalations that a filter lets through, in order. @param levels of the policy in their order */
export function escalationList(
  escalations: readonly DeskEscalation[],
  filter: EscalationFilter,
  sort: { by: string; descending: boolean },
  levels: readonly { id: string }[],
): DeskEscalation[] {
  const ids = levels.map(({ id }) => id);
  const through = escalations.filter((one) => passes(one, filter, ids));
  const tie = ({ ref }: DeskEscalation) => recordKey(ref);
  return inOrder(through, (one) => keyOf(one, sort.by, ids), sort.descending, tie);
}

/** Escalations by level in the policy's order, what needs somebody first at the top, the first of each. */
export function escalationBoard(
  escalations: readonly DeskEscalation[],
  levels: readonly { id: string; name: string }[],
): Column[] {
  const ids = levels.map(({ id }) => id);
  const most = Math.max(1, Math.floor(ON_BOARD / (levels.length + 1)));
  const column = (id: string | null, name: string | null): Column => {
    const all = escalations.filter((one) => columnOf(one, ids) === id);
    const tie = ({ ref }: DeskEscalation) => recordKey(ref);
    const rows = inOrder(all, (one) => keyOf(one, 'need', ids), false, tie).slice(0, most);
    return { id, name, total: all.length, rows };
  };
  const rest = column(null, null);
  // The first contact is nobody's escalation: its column stands only where something lies there all the same.
  const named = levels
    .map(({ id, name }) => column(id, name))
    .filter(({ total }, place) => place > 0 || total > 0);
  return [...named, ...(rest.total > 0 ? [rest] : [])];
}

function columnOf({ levelId }: DeskEscalation, ids: readonly string[]): string | null {
  return levelId !== null && ids.includes(levelId) ? levelId : null;
}

function passes(
  one: DeskEscalation,
  { text, level, stands }: EscalationFilter,
  ids: readonly string[],
): boolean {
  if (level !== null && (columnOf(one, ids) ?? 'unknown') !== level) return false;
  if (stands !== null && one.stands !== stands) return false;
  return (
    text.trim() === '' ||
    hasWords(text, [one.subject, one.customer, one.holder?.name ?? null, `#${one.ref.id}`])
  );
}

/** What is due first comes first: its acknowledgement, its limit or the update that the customer is owed. */
function keyOf(one: DeskEscalation, by: string, ids: readonly string[]): number | string | null {
  const dueAt = typeof one.dueAt === 'number' ? one.dueAt : null;
  switch (by) {
    case 'need': {
      const moments = [dueAt, one.updateDueAt].filter((at): at is Instant => at !== null);
      return moments.length === 0 ? null : Math.min(...moments);
    }
    case 'level':
      return one.levelId === null ? null : ids.indexOf(one.levelId);
    case 'holder':
      return one.holder?.name ?? one.holder?.id ?? null;
    case 'due':
      return dueAt;
    case 'live':
      return one.startedAt === null ? null : -one.startedAt;
    case 'update':
      return one.updateDueAt;
    case 'risk':
      return one.risk?.number ?? null;
    default:
      return one.customer;
  }
}
