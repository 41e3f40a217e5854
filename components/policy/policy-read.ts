import type { readPolicy } from '../../lib/messages/read-policy';

/** The policy in force and its draft, as the worker tells them. */
export type PolicyRead = ReturnType<(typeof readPolicy)['answer']['parse']>;
