/** One page of a list and what the answer says about the others. */
export interface Page<T> {
  items: T[];
  /** `count`, `next_page`, `previous_page`, or `meta` and `links`, as the request's own style of paging wants. */
  fields: Record<string, unknown>;
}

/** Pages by `page[size]`/`page[after]` when the request uses them, else by `page`/`per_page` (at most 100). */
export function paging<T>(list: T[], url: URL, usual = 100): Page<T> {
  const size = url.searchParams.get('page[size]');
  const link = (parameters: Record<string, string>) => {
    const other = new URL(url);
    for (const [name, value] of Object.entries(parameters)) other.searchParams.set(name, value);
    return other.href;
  };
  if (size !== null) {
    const start = Number(atob(url.searchParams.get('page[after]') ?? '') || 0);
    const length = Math.min(100, Math.max(1, Number(size) || 100));
    const end = start + length;
    const more = end < list.length;
    const after = more ? btoa(String(end)) : null;
    return {
      items: list.slice(start, end),
      fields: {
        meta: {
          has_more: more,
          after_cursor: after,
          before_cursor: start === 0 ? null : btoa(String(start)),
        },
        links: { prev: null, next: after === null ? null : link({ 'page[after]': after }) },
      },
    };
  }
  const page = Math.max(1, Number(url.searchParams.get('page')) || 1);
  const length = Math.min(100, Math.max(1, Number(url.searchParams.get('per_page')) || usual));
  const end = page * length;
  return {
    items: list.slice(end - length, end),
    fields: {
      count: list.length,
      next_page: end < list.length ? link({ page: String(page + 1) }) : null,
      previous_page: page > 1 ? link({ page: String(page - 1) }) : null,
    },
  };
}
