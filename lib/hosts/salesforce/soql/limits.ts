/** How many rows each query asks for. */
export const LIMITS = {
  comments: 200,
  emails: 100,
  milestones: 200,
  cases: 100,
  queue: 200,
  queueMilestones: 1000,
  owners: 2000,
} as const;
