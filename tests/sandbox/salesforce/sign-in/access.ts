import { createHash, randomBytes } from 'node:crypto';
import type { SandboxClock } from '../../core/sandbox-clock';
import { Sessions } from '../../core/sessions';
import type { SalesforceSwitches } from '../switches';

/** What an authorisation code stands for until it is redeemed, once and within ten minutes. */
interface Grant {
  personKey: string;
  redirectUri: string;
  challenge: string;
  scope: string;
  expires: number;
}

const CODE_LIFETIME = 600_000;

/** Who is signed in where: browser sessions of the two hosts, OAuth codes, consents and access tokens. */
export class Access {
  /** Their cookies' values are tokens, as Salesforce's are: `<org>!...`. */
  readonly apiSessions: Sessions;
  readonly pageSessions: Sessions;
  readonly #doors = new Map<string, string>();
  readonly #codes = new Map<string, Grant>();
  readonly #consents = new Set<string>();
  readonly #tokens = new Map<string, string>();
  readonly #refreshTokens = new Map<string, { personKey: string; scope: string }>();
  /** Whether the app rotates refresh tokens: each is good for one renewal. */
  rotates = true;

  constructor(
    private readonly orgId: string,
    private readonly clock: SandboxClock,
    private readonly switches: Pick<SalesforceSwitches, 'sessionApiAccess'>,
  ) {
    const prefix = `${orgId.slice(0, 15)}!AQ`;
    this.apiSessions = new Sessions('sid', prefix);
    this.pageSessions = new Sessions('sid', prefix);
  }

  /** A ticket for one crossing from the API host's session to a session of the page host. */
  frontDoor(personKey: string): string {
    const ticket = randomBytes(18).toString('base64url');
    this.#doors.set(ticket, personKey);
    return ticket;
  }

  /** The person behind a crossing; it is used up. */
  crossFrontDoor(ticket: string): string | null {
    const personKey = this.#doors.get(ticket) ?? null;
    this.#doors.delete(ticket);
    return personKey;
  }

  hasConsented(personKey: string): boolean {
    return this.#consents.has(personKey);
  }

  consent(personKey: string): void {
    this.#consents.add(personKey);
  }

  /** An authorisation code for a PKCE challenge (S256). */
  code(grant: Omit<Grant, 'expires'>): string {
    const code = `aPrx${randomBytes(36).toString('base64url')}`;
    this.#codes.set(code, { ...grant, expires: this.clock.now() + CODE_LIFETIME });
    return code;
  }

  /** Redeems a code, or says in the token endpoint's words why not. A failed attempt uses the code up as well. */
  redeem(
    code: string,
    verifier: string,
    redirectUri: string,
  ): { personKey: string; scope: string } | { error: string; error_description: string } {
    const grant = this.#codes.get(code);
    this.#codes.delete(code);
    if (grant === undefined) {
      return { error: 'invalid_grant', error_description: 'invalid authorization code' };
    }
    if (grant.expires <= this.clock.now()) {
      return { error: 'invalid_grant', error_description: 'expired authorization code' };
    }
    if (grant.redirectUri !== redirectUri) {
      return {
        error: 'redirect_uri_mismatch',
        error_description: 'redirect_uri must match configuration',
      };
    }
    if (createHash('sha256').update(verifier).digest('base64url') !== grant.challenge) {
      return { error: 'invalid_grant', error_description: 'invalid code verifier' };
    }
    return { personKey: grant.personKey, scope: grant.scope };
  }

  /** An access token, as the token endpoint gives it out. */
  token(personKey: string): string {
    const token = `${this.orgId.slice(0, 15)}!AQEAQ${randomBytes(48).toString('base64url')}`;
    this.#tokens.set(token, personKey);
    return token;
  }

  /** A refresh token, as the token endpoint gives it out to an app with that scope. */
  refreshToken(personKey: string, scope: string): string {
    const token = `5Aep861${randomBytes(48).toString('base64url')}`;
    this.#refreshTokens.set(token, { personKey, scope });
    return token;
  }

  /** Whose refresh token it is, and what for; `null` when it is none, or was used where the app rotates. */
  renew(token: string): { personKey: string; scope: string } | null {
    const given = this.#refreshTokens.get(token) ?? null;
    if (this.rotates) this.#refreshTokens.delete(token);
    return given;
  }

  /** Key of the person whose live token an `Authorization` header carries, or `null`. A browser's session is a token, too. */
  bearer(header: string | null | undefined): string | null {
    const token = tokenIn(header);
    return this.#tokens.get(token) ?? this.apiSessions.byToken(token)?.personKey ?? null;
  }

  /** Whether the header carries a session that is alive and not meant for the API: the page host's, or any where policies forbid it. */
  isWithoutApi(header: string | null | undefined): boolean {
    const token = tokenIn(header);
    if (this.pageSessions.byToken(token) !== null) return true;
    return this.apiSessions.byToken(token) !== null && !this.switches.sessionApiAccess;
  }

  /** Whether the header carries a session of a browser. */
  isSession(header: string | null | undefined): boolean {
    return this.apiSessions.byToken(tokenIn(header)) !== null;
  }

  /** Ends a token; answers whether it was alive. */
  revoke(token: string): boolean {
    return this.#tokens.delete(token) || this.#refreshTokens.delete(token);
  }

  /** Ends all tokens, or one person's, as an expired session does. */
  expireTokens(personKey?: string): void {
    for (const [token, owner] of this.#tokens) {
      if (personKey === undefined || owner === personKey) this.#tokens.delete(token);
    }
  }

  /** Ends one person's refresh tokens, as an administrator does. */
  endRefreshTokens(personKey: string): void {
    for (const [token, given] of this.#refreshTokens) {
      if (given.personKey === personKey) this.#refreshTokens.delete(token);
    }
  }

  /** Ends browser sessions and tokens, of all or of one person. */
  signOut(personKey?: string): void {
    this.apiSessions.closeAll(personKey);
    this.pageSessions.closeAll(personKey);
    this.expireTokens(personKey);
  }
}

function tokenIn(header: string | null | undefined): string {
  return /^(?:Bearer|OAuth) (.+)$/i.exec(header ?? '')?.[1] ?? '';
}
