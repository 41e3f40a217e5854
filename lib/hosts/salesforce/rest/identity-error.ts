/**
 * The identity services (`/services/oauth2/userinfo`) refuse in one plain word, `Bad_OAuth_Token` for a token that has expired.
 * As the list that all other services answer; `undefined` for any other text.
 */
export function identityError(body: string): { errorCode: string; message: string }[] | undefined {
  const word = body.trim();
  return /^[A-Z][A-Za-z]{1,20}(?:_[A-Za-z]{1,20}){1,3}$/.test(word)
    ? [{ errorCode: word, message: '' }]
    : undefined;
}
