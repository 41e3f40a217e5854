/** The id under which a number of the user's own is kept, from its heading: what rules of the policy name it by. `null` for what has no letter. */
export function ownMetricId(heading: string): string | null {
  const id = heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60);
  return /\p{L}/u.test(id) && id !== '__proto__' ? id : null;
}
