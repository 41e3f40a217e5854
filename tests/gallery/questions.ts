/** What the scene on the page was asked, and what it answered: all that a screen may show that is not in the catalogue. */
export const questions: { asked: number; answered: unknown[] } = { asked: 0, answered: [] };
