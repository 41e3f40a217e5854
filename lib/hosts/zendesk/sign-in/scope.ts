/** What the extension asks for: what the person may read and write. Scopes of single resources do not cover views and SLAs. */
export const SCOPE = 'read write';
