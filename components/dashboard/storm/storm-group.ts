import type { readStorm } from '../../../lib/messages/read-storm';

/** One cause of a storm, as the worker tells it. */
export type StormGroup = NonNullable<ReturnType<typeof readStorm.answer.parse>['groups']>[number];

/** Somebody who has its tickets, or should. */
export type StormOwner = NonNullable<StormGroup['owner']>;
