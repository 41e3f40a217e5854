/** The moment of all samples: Monday, 2 March 2026, 14:18 UTC. */
export const NOW = Date.parse('2026-03-02T14:18:00Z');
