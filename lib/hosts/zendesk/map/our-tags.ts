/** The tags by which a ticket list shows an escalation; the outbox puts them on and takes them off. */
export const ourTags = {
  escalated: 'bellwether_escalated',
  /** Followed by the level's id. */
  levelPrefix: 'bellwether_level_',
} as const;
