import type { Policy } from '../model/policy';

/** The shipped plays. */
export const playbooks: Policy['playbooks'] = [];
