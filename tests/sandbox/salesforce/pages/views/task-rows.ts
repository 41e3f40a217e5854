import type { Org } from '../../org';
import { nameOf } from './name-of';

/** The tasks that stand on a case or an account. */
export function taskRows(org: Org, whatId: string) {
  return org
    .all('Task')
    .filter((task) => task.WhatId === whatId)
    .map((task) => ({ ...task, OwnerName: nameOf(org, task.OwnerId) }));
}
