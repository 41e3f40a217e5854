/** The sideloads a request names; `prefix` reads those of a search: `include=tickets(slas,users)`. */
export function includeOf(url: URL, prefix?: string): string[] {
  const text = url.searchParams.get('include') ?? '';
  if (prefix === undefined) return text.split(',').map((name) => name.trim());
  const inner = new RegExp(`${prefix}\\(([^)]*)\\)`).exec(text)?.[1] ?? '';
  return inner.split(',').map((name) => name.trim());
}
