import { createHash, randomBytes } from 'node:crypto';
import type { SandboxClock } from '../../core/sandbox-clock';
import { defaultOAuthSwitches } from './oauth-switches';

/** One sign-in of one person: all tokens that came of it live and end together. */
interface SignIn {
  personKey: string;
  ended: boolean;
}

interface Code {
  personKey: string;
  redirectUri: string;
  challenge: string;
  scope: string;
  expires: number;
}

/** A token handed out. */
export interface AccessToken {
  id: number;
  text: string;
  signIn: SignIn;
  scope: string;
  createdAt: number;
  /** `null`: without end. */
  expires: number | null;
}

interface RefreshToken {
  signIn: SignIn;
  scope: string;
  expires: number;
  used: boolean;
  accessToken: string;
}

const CODE_LIFETIME = 120_000;
const REFRESH_LIFETIME = 30 * 24 * 60 * 60_000;

/** Who has allowed access, and the codes and tokens that are about. */
export class OAuth {
  readonly switches = defaultOAuthSwitches();
  /** Every refresh token that the token endpoint was sent, in order. */
  readonly refreshesSeen: string[] = [];
  readonly #codes = new Map<string, Code>();
  readonly #consents = new Set<string>();
  readonly #tokens = new Map<string, AccessToken>();
  readonly #refreshTokens = new Map<string, RefreshToken>();

  constructor(private readonly clock: SandboxClock) {}

  asksAgain(personKey: string): boolean {
    return this.switches.consent === 'asked-again' || !this.#consents.has(personKey);
  }

  /** The person allows access: an authorisation code for a PKCE challenge (S256). */
  allow(wish: Omit<Code, 'expires'>): string {
    this.#consents.add(wish.personKey);
    const code = randomBytes(24).toString('hex');
    this.#codes.set(code, { ...wish, expires: this.clock.now() + CODE_LIFETIME });
    return code;
  }

  /** Redeems a code, once; `null` for any that is not good. A failed attempt uses it up as well. */
  redeem(code: string, verifier: string, redirectUri: string, lifetime: number | null) {
    const given = this.#codes.get(code);
    this.#codes.delete(code);
    if (given === undefined || given.expires <= this.clock.now() || given.redirectUri !== redirectUri)
      return null;
    if (createHash('sha256').update(verifier).digest('base64url') !== given.challenge) return null;
    const scope = this.switches.scope === 'asked' ? given.scope : 'read';
    return this.#grant({ personKey: given.personKey, ended: false }, scope, lifetime);
  }

  /** Renews by a refresh token; `null` for one that is not good any more. */
  renew(refreshToken: string, lifetime: number | null) {
    this.refreshesSeen.push(refreshToken);
    const given = this.#refreshTokens.get(refreshToken);
    if (given === undefined || given.signIn.ended || given.expires <= this.clock.now()) return null;
    if (given.used) {
      if (this.switches.reuse === 'ends-all') given.signIn.ended = true;
      return null;
    }
    this.#tokens.delete(given.accessToken);
    if (this.switches.refresh !== 'kept') {
      given.used = true;
      return this.#grant(given.signIn, given.scope, lifetime);
    }
    const granted = this.#access(given.signIn, given.scope, lifetime);
    given.accessToken = granted.text;
    return { access: granted, refreshToken: null };
  }

  /** The live token an `Authorization` header carries, or `null`. */
  bearer(header: string | null | undefined): AccessToken | null {
    const token = this.#tokens.get(/^Bearer (.+)$/i.exec(header ?? '')?.[1] ?? '');
    if (token === undefined || token.signIn.ended) return null;
    return token.expires !== null && token.expires <= this.clock.now() ? null : token;
  }

  revoke(token: AccessToken): void {
    token.signIn.ended = true;
  }

  /** How many sign-ins of a person are alive. */
  alive(personKey: string): number {
    const signIns = [...this.#tokens.values()].map(({ signIn }) => signIn);
    return new Set(signIns.filter((one) => one.personKey === personKey && !one.ended)).size;
  }

  /** Ends all sign-ins, or one person's: the administrator revokes them. */
  endAll(personKey?: string): void {
    for (const { signIn } of this.#tokens.values()) {
      if (personKey === undefined || signIn.personKey === personKey) signIn.ended = true;
    }
  }

  #grant(signIn: SignIn, scope: string, lifetime: number | null) {
    const access = this.#access(signIn, scope, lifetime);
    if (this.switches.refresh === 'none') return { access, refreshToken: null };
    const refreshToken = randomBytes(24).toString('hex');
    const expires = this.clock.now() + REFRESH_LIFETIME;
    this.#refreshTokens.set(refreshToken, { signIn, scope, expires, used: false, accessToken: access.text });
    return { access, refreshToken };
  }

  /** @param asked seconds */
  #access(signIn: SignIn, scope: string, asked: number | null): AccessToken {
    const { lifetime } = this.switches;
    const seconds = lifetime === 'asked' ? asked : lifetime === 'endless' ? null : lifetime;
    const createdAt = this.clock.now();
    const access: AccessToken = {
      id: 223_443 + this.#tokens.size,
      text: randomBytes(32).toString('hex'),
      signIn,
      scope,
      createdAt,
      expires: seconds === null ? null : createdAt + seconds * 1000,
    };
    this.#tokens.set(access.text, access);
    return access;
  }
}
