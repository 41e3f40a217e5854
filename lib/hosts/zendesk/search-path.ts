/**
 * The path of a search for at most 100 records (one page, the most there is).
 * @param query in Zendesk's search language; it is encoded here.
 * @param more further parameters, already encoded, without a leading `&`.
 */
export function searchPath(query: string, more?: string): string {
  return `search.json?query=${encodeURIComponent(query)}&per_page=100${more ? `&${more}` : ''}`;
}
