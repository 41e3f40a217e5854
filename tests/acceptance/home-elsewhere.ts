/** Rows whose home is a part of the work that is not built yet, by its number. Each leaves this list when it is. */
export const homeElsewhere: Readonly<Record<string, number>> = {};
