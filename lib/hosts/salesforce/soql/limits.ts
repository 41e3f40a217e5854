/** How many rows each query asks for. */
export const LIMITS = {
  // All of a long case: without the beginning of its escalation the log could not be believed.
  comments: 1000,
  emails: 100,
  milestones: 200,
  cases: 100,
  queue: 200,
  queueMilestones: 1000,
  owners: 2000,
} as const;
