/** So many cases a page of a list holds: what the host gives of a query at once is twice as much. */
export const CASES_A_PAGE = 1000;
