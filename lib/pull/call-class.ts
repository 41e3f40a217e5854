/**
 * What kind of request this is: its method and its path without what names a record, so that it can be counted and shown.
 * Words of letters and `_` stay, `oauth2` and a version stay, everything else becomes `{id}`; the query is left out.
 */
export function callClass(method: string, url: string): string {
  const path = new URL(url).pathname.replace(/\.json$/, '');
  const words = path
    .split('/')
    .map((word) => (/^[A-Za-z_]*$|^oauth2$|^v\d{1,3}(\.\d)?$/.test(word) ? word : '{id}'));
  return `${method} ${words.join('/')}`;
}
