/** A request as the host adapters write it. The body is text already. */
export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  headers: Record<string, string>;
  body: string | null;
  /** `session` sends the browser's own cookies for that host, `none` sends no cookies (a token is in the headers). */
  credentials: 'session' | 'none';
  /** What it is sent for; left out: to sign in, to stay so or to end it. */
  purpose?: 'deed' | 'screen' | 'background';
}

/** What came back. Header names are in lower case. */
export interface HttpAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** The address that answered, after redirects. */
  url: string;
}

/**
 * Sends one request and waits at most 20 s. Rejects with `HttpFailure` when no answer came; never retries: a retry that sleeps
 * inside a worker dies with it.
 */
export type HttpClient = (request: HttpRequest) => Promise<HttpAnswer>;
