/** The forms that may stand before it. */
export const LEADING_FORMS = new Set('ab oy pt ooo oao ao kk 株'.split(' '));
