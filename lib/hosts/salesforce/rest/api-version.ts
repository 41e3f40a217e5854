/** The newest REST version these requests were tested with. Every production org is at least there. */
export const API_VERSION = '66.0';
