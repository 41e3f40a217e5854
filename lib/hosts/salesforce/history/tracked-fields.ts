/** The fields of a case whose changes a history is made of, where the org tracks them. */
export const TRACKED_FIELDS = ['Status', 'Priority', 'OwnerId', 'IsEscalated', 'IsStopped'] as const;
