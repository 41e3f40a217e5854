/** How long after the closing of an escalation a survey's answer is taken to be about it: 30 days, in milliseconds. */
export const ANSWER_TIME = 30 * 86_400_000;
