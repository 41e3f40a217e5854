import type { Policy } from '../model/policy';

/** The shipped texts. */
export const templates: Policy['templates'] = [];
