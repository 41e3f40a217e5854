/** The tags that show an escalation in the host's own lists: one that it is escalated, one with the level's id behind the prefix. */
export const ESCALATION_TAG = {
  escalated: 'bellwether_escalated',
  levelPrefix: 'bellwether_level_',
} as const;
