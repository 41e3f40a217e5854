/**
 * What Lightning shows above everything while an administrator is logged in as another user: a bar with the way to log out as them.
 * Its class from published extensions (2026-08), the link inferred: where it is missing, only a session that was opened to us tells
 * whose pages they are.
 */
export const LOGIN_AS_BANNER = '.oneSystemMessage a[href*="/secur/logout.jsp"]';
