/** How many rows each query asks for. */
export const LIMITS = {
  // All of a long case: without the beginning of its escalation the log could not be believed.
  comments: 1000,
  emails: 100,
  milestones: 1000,
  history: 500,
  cases: 100,
  opportunities: 50,
  contracts: 50,
  openTasks: 100,
  team: 100,
  absences: 500,
  // The newest on an account, among which the one with our marker is looked for.
  escalationTasks: 200,
  queue: 200,
  owners: 2000,
  statuses: 200,
  caseTasks: 200,
  teamMembers: 200,
  teamRoles: 50,
  businessHours: 20,
  holidays: 500,
  customers: 50,
} as const;
