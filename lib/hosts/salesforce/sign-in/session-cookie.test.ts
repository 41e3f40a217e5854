import { describe, expect, test } from 'vitest';
import { isSandbox } from './is-sandbox';
import { sessionCookie } from './session-cookie';

describe('the session of an org', () => {
  test.each([
    ['00Dx0000000BV7z!AQEAQxOnlyAnExample', true],
    ['00Dx0000000BV7zEAK!AQEAQxOnlyAnExample', true],
    ['005x0000000BV7z!AQEAQxOnlyAnExample', false],
    ['00Dx0000000BV7z', false],
    ['00Dx0000000BV7z!short', false],
    ['00Dx0000000BV7z!AQEAQx Only An Example', false],
    ['00Dx0000000BV7z!AQEAQx\r\nX-Other: header', false],
    ['', false],
  ])('%j is one: %s', (value, expected) => expect(sessionCookie.isOne(value)).toBe(expected));

  test('is the API host’s, which has access to the API; the page host’s has none', () => {
    expect(sessionCookie.of('acme.my.salesforce.com')).toEqual({
      url: 'https://acme.my.salesforce.com/',
      host: 'acme.my.salesforce.com',
      name: 'sid',
    });
  });

  test.each([
    ['https://acme.lightning.force.com.mcas.ms/lightning/page/home', false],
    ['acme.my.salesforce.com.MCAS.ms', false],
    ['https://acme.lightning.force.com/lightning/page/home', true],
    ['https://acme.lightning.force.com/?from=a.mcas.msn', true],
  ])('%s can be read: %s', (address, expected) => expect(sessionCookie.isReadable(address)).toBe(expected));
});

test.each([
  ['acme--dev.sandbox.my.salesforce.com', true],
  ['acme--dev.my.salesforce.com', true],
  ['acme.my.salesforce.com', false],
  ['acme-corp.my.salesforce.com', false],
  ['acme.develop.my.salesforce.com', false],
  ['sandbox.my.salesforce.com', false],
])('%s is a sandbox: %s', (account, expected) => expect(isSandbox(account)).toBe(expected));
