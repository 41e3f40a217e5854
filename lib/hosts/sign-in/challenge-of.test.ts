import { expect, test } from 'vitest';
import { challengeOf } from './challenge-of';

test("the challenge is RFC 7636's own", async () => {
  expect(await challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
    'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  );
});
test.each(['', 'short', 'x'.repeat(129), `${'x'.repeat(50)} `])(
  'a verifier %j is refused',
  async (verifier) => {
    await expect(challengeOf(verifier)).rejects.toThrow(RangeError);
  },
);
