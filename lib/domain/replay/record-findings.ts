import type { History } from '../model/history';
import { recordKey } from '../model/record-key';
import type { RecordRef } from '../model/record-ref';
import { findingAt } from '../policy/finding-at';
import type { PolicyFinding } from '../policy/policy-finding';

/** What no schema can say of a history: the same ticket or customer twice, or one in the list of the other. */
export function recordFindings(history: History): PolicyFinding[] {
  return [
    ...findingsIn(
      history,
      'ticket',
      history.tickets.map(({ ref }) => ref),
      (place) => ['tickets', place, 'ref'],
    ),
    ...findingsIn(
      history,
      'account',
      history.accounts.map(({ account }) => account.ref),
      (place) => ['accounts', place, 'account', 'ref'],
    ),
  ];
}

function findingsIn(
  history: History,
  kind: RecordRef['kind'],
  refs: readonly RecordRef[],
  pathOf: (place: number) => (string | number)[],
): PolicyFinding[] {
  const seen = new Set<string>();
  return refs.flatMap((ref, place) => {
    const path = pathOf(place);
    const key = recordKey(ref);
    if (ref.kind !== kind)
      return [findingAt(history, 'not-a-choice', 'error', [...path, 'kind'], 'kind', kind)];
    if (seen.has(key)) return [findingAt(history, 'history-twice', 'error', [...path, 'id'], ref.id)];
    seen.add(key);
    return [];
  });
}
