/** One request as the sandbox saw it. `status` is `null` while it is unanswered, 0 when the connection was dropped. */
export interface LoggedRequest {
  /** Sandbox time in epoch milliseconds. */
  at: number;
  host: string;
  method: string;
  path: string;
  query: string;
  /** Key of the seeded person whose session or token it carried. */
  user: string | null;
  status: number | null;
  origin: string | null;
  body: string | null;
  /** `api` are calls that cost the account something; `page`, `asset`, `sign-in` are what a browser loads. */
  class: 'api' | 'page' | 'asset' | 'sign-in';
  /** Who asked: the workspace page itself names itself in a header; everything else is a client of the API. */
  client: 'workspace' | 'other';
  /** Whether a fault answered or disturbed it. */
  fault: boolean;
}

/** Which requests are meant: every named field must match; a text `path` matches exactly or, ending in `*`, as a beginning. */
export interface LogFilter {
  host?: string;
  method?: string;
  path?: string | RegExp;
  user?: string;
  status?: number;
  class?: LoggedRequest['class'];
  client?: LoggedRequest['client'];
}

/** Every request in the order of arrival. */
export class RequestLog {
  readonly entries: LoggedRequest[] = [];

  add(entry: LoggedRequest): LoggedRequest {
    this.entries.push(entry);
    return entry;
  }

  clear(): void {
    this.entries.length = 0;
  }

  find(filter: LogFilter = {}): LoggedRequest[] {
    return this.entries.filter((entry) => {
      const { path, ...plain } = filter;
      for (const [field, wanted] of Object.entries(plain)) {
        if (wanted !== undefined && entry[field as keyof LoggedRequest] !== wanted) return false;
      }
      if (path === undefined) return true;
      if (path instanceof RegExp) return path.test(entry.path + entry.query);
      return path.endsWith('*') ? entry.path.startsWith(path.slice(0, -1)) : entry.path === path;
    });
  }

  count(filter: LogFilter = {}): number {
    return this.find(filter).length;
  }

  /** API calls that did not come from the host's own pages: what the extension costs. */
  clientCalls(filter: LogFilter = {}): LoggedRequest[] {
    return this.find({ ...filter, class: 'api', client: 'other' });
  }
}
