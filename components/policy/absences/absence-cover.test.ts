import { describe, expect, test } from 'vitest';
import type { Absence } from '../../../lib/domain/model/absence';
import type { Role } from '../../../lib/domain/model/role';
import { absenceCover } from './absence-cover';

const ACCOUNT = 'acme.zendesk.com';
const DAY = 86_400_000;
const MONDAY = Date.UTC(2026, 2, 2);

const role = (id: string, ...people: string[]): Role => ({
  ...{ id, name: id },
  holders: people.map((personId) => ({ account: ACCOUNT, personId, kind: 'person' })),
});
const away = (personId: string, from: number, until: number, delegate?: string): Absence => ({
  ...{ account: ACCOUNT, personId, from: MONDAY + from * DAY, until: MONDAY + until * DAY },
  ...(delegate === undefined ? {} : { delegate: { personId: delegate, kind: 'person' } }),
});
const cover = (absence: Absence, roles: Role[], others: Absence[] = []) =>
  absenceCover(absence, { roles, absences: [absence, ...others] }).map(({ roleId, stretches }) => [
    roleId,
    ...stretches.map(({ from, until, owner }) => [
      (from - MONDAY) / DAY,
      (until - MONDAY) / DAY,
      typeof owner === 'string' ? owner : owner.personId,
    ]),
  ]);

describe('PO9: who has the roles of somebody absent', () => {
  test('the backup, and nobody while the backup is away too', () => {
    expect(cover(away('jonas', 0, 5), [role('senior', 'jonas', 'priya')], [away('priya', 2, 3)])).toEqual([
      ['senior', [0, 2, 'priya'], [2, 3, 'away'], [3, 5, 'priya']],
    ]);
  });

  test('the delegate where all are away', () => {
    expect(cover(away('jonas', 0, 5, 'ada'), [role('senior', 'jonas')])).toEqual([['senior', [0, 5, 'ada']]]);
  });

  test('others who come and go make no new stretch where the same person has it', () => {
    expect(cover(away('jonas', 0, 5), [role('senior', 'jonas', 'priya')], [away('ada', 1, 2)])).toEqual([
      ['senior', [0, 5, 'priya']],
    ]);
  });

  test('every role of theirs, no other, and none of another account', () => {
    const elsewhere = { ...away('priya', 0, 9), account: 'other.zendesk.com' };
    expect(
      cover(
        away('jonas', 0, 5),
        [role('senior', 'jonas', 'priya'), role('lead', 'ada'), role('head', 'ada', 'jonas')],
        [elsewhere],
      ),
    ).toEqual([
      ['senior', [0, 5, 'priya']],
      ['head', [0, 5, 'ada']],
    ]);
  });

  test('an absence that ends before it starts comes to no time at all', () => {
    expect(cover(away('jonas', 5, 0), [role('senior', 'jonas')])).toEqual([['senior']]);
  });
});
