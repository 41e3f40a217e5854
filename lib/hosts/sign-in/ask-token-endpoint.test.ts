import { expect, test } from 'vitest';
import { HttpFailure } from '../../platform/http-failure';
import { askTokenEndpoint } from './ask-token-endpoint';

const request = {
  method: 'POST',
  url: 'https://acme.my.salesforce.com/services/oauth2/token',
  headers: {},
  body: 'refresh_token=secret',
} as const;

test.each([
  ['redirected', 'bad-answer'],
  ['network', 'unavailable'],
] as const)('no answer because of %s: %s', async (reason, code) => {
  const asked = askTokenEndpoint(() => Promise.reject(new HttpFailure(reason, 'No.')), request);
  await expect(asked).rejects.toMatchObject({ name: 'SignInError', code });
});
