import type { Policy } from '../model/policy';

/** The shipped segments. */
export const segments: Policy['segments'] = [];
