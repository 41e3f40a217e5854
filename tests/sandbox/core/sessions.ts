import { randomBytes } from 'node:crypto';

/** A browser that is signed in. */
export interface Session {
  token: string;
  /** Key of the seeded person. */
  personKey: string;
  /** What a cookie write must carry in `X-CSRF-Token`. */
  csrfToken: string;
}

/** The sessions of one host, found by the value of its cookie. */
export class Sessions {
  readonly #open = new Map<string, Session>();

  /**
   * @param cookieName name of the cookie that carries the session.
   * @param prefix what every value of it begins with.
   */
  constructor(
    readonly cookieName: string,
    private readonly prefix = '',
  ) {}

  open(personKey: string): Session {
    const session = {
      token: this.prefix + randomBytes(24).toString('base64url'),
      personKey,
      csrfToken: randomBytes(32).toString('base64'),
    };
    this.#open.set(session.token, session);
    return session;
  }

  /** The session that has this value, or `null`. */
  byToken(token: string): Session | null {
    return this.#open.get(token) ?? null;
  }

  /** The session a request carries in its cookie, or `null`. */
  of(request: Request): Session | null {
    const cookies = request.headers.get('cookie') ?? '';
    for (const part of cookies.split(';')) {
      const [name, ...value] = part.trim().split('=');
      if (name === this.cookieName) return this.#open.get(value.join('=')) ?? null;
    }
    return null;
  }

  close(token: string): void {
    this.#open.delete(token);
  }

  /** Signs everybody out, as a lapsed session does. */
  closeAll(personKey?: string): void {
    for (const session of this.#open.values()) {
      if (personKey === undefined || session.personKey === personKey) this.#open.delete(session.token);
    }
  }

  /** The `Set-Cookie` value for a session; `domain` widens it over subdomains. */
  cookie(session: Session, domain?: string): string {
    const scope = domain === undefined ? '' : `; Domain=${domain}`;
    return `${this.cookieName}=${session.token}; Path=/${scope}; Secure; HttpOnly; SameSite=Lax`;
  }

  /** The `Set-Cookie` value that forgets the session. */
  expiredCookie(domain?: string): string {
    const scope = domain === undefined ? '' : `; Domain=${domain}`;
    return `${this.cookieName}=; Path=/${scope}; Max-Age=0; Secure; HttpOnly; SameSite=Lax`;
  }
}
