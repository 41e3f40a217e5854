import type { Instant } from '../../domain/model/instant';
import type { Token } from '../../domain/model/token';

/** A grant as it is kept. @param askedAt when it was asked for: it may have begun to live right then. */
export function tokenOf(
  grant: { accessToken: string; refreshToken: string | null; expiresIn: number | null },
  askedAt: Instant,
  { userId, userName, clientId }: Pick<Token, 'userId' | 'userName' | 'clientId'>,
): Token {
  return {
    accessToken: grant.accessToken,
    refreshToken: grant.refreshToken,
    issuedAt: askedAt,
    expiresAt: grant.expiresIn === null ? null : askedAt + grant.expiresIn * 1000,
    renewalSentAt: null,
    userId,
    userName,
    clientId,
  };
}
