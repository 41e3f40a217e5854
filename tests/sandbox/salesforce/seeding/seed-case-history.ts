import type { SeedCase } from '../../seed/seed';
import type { FieldValue } from '../sobject-record';
import type { SeedContext } from './seed-context';

const STATUSES = ['New', 'Working', 'Escalated', 'Closed'];

/** The words for where a case stands, and what happened to the cases: taken up at the first answer, escalated, closed. */
export function seedCaseHistory(context: SeedContext): void {
  const { org, seed } = context;
  STATUSES.forEach((name, index) => {
    org.seed('CaseStatus', {
      Id: context.nextId('01J'),
      ApiName: name,
      MasterLabel: name,
      SortOrder: index + 1,
      IsDefault: name === 'New',
      IsClosed: name === 'Closed',
      ...context.stamps(context.founded),
    });
  });
  for (const one of seed.cases) {
    const changed = (at: number, change: Record<string, FieldValue>) =>
      org.seed('CaseHistory', {
        Id: context.nextId('017'),
        CaseId: one.id,
        ...change,
        ...context.stamps(at, at, context.userId(one.ownerKey)),
      });
    changed(one.createdAt, { Field: 'created' });
    let before = 'New';
    for (const { at, to } of statusesOf(context, one)) {
      changed(at, { Field: 'Status', OldValue: before, NewValue: to });
      before = to;
    }
  }
}

function statusesOf({ seed }: SeedContext, one: SeedCase): { at: number; to: string }[] {
  if (one.status === 'New') return [];
  const isOurs = (key: string) => seed.people.some((person) => person.key === key);
  const takenUp = one.comments.find(({ author }) => isOurs(author))?.at ?? one.createdAt + 3_600_000;
  if (one.status === 'Working') return [{ at: takenUp, to: 'Working' }];
  const last = Math.max(takenUp, one.closedAt ?? 0, ...one.comments.map(({ at }) => at));
  return [
    { at: takenUp, to: 'Working' },
    { at: one.closedAt ?? last, to: one.status },
  ];
}
