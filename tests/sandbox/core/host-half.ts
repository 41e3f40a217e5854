import type { LoggedRequest } from './request-log';

/** One host product of the sandbox: pages and API under its own host names. */
export interface HostHalf {
  /** Whether it answers under this host name (without port, in lower case). */
  owns(hostname: string): boolean;
  /** What kind of request this is, for the log. */
  classify(method: string, url: URL): LoggedRequest['class'];
  /** Key of the seeded person whose session or token the request carries, or `null`. */
  whoAsks(request: Request): string | null;
  /** What a lapsed session gives instead of data: the HTML of the login page. */
  loginPage(url: URL): string;
  fetch(request: Request): Response | Promise<Response>;
}
