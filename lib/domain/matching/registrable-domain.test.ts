import { describe, expect, it } from 'vitest';
import { registrableDomain } from './registrable-domain';

describe('the registered part of a domain', () => {
  it.each([
    ['https://www.Acme.co.uk/about?x=1#y', 'acme.co.uk'],
    ['//acme.com:8443', 'acme.com'],
    ['ada@mail.acme.com', 'acme.com'],
    ['*.acme.com', 'acme.com'],
    ['acme.com.', 'acme.com'],
    ['müller.de', 'müller.de'],
    ['shop.acme.com.au', 'acme.com.au'],
    ['morifreight.or.jp', 'morifreight.or.jp'],
    ['https://user:pass@acme.io/', 'acme.io'],
    ['acme.com, acme.de', null],
    ['co.uk', null],
    ['gmail.com', null],
    ['acme.zendesk.com', null],
    ['acme.my.salesforce.com', null],
    ['192.168.0.1', null],
    ['localhost', null],
    ['acme', null],
    ['n/a', null],
    ['', null],
    ['http://', null],
    ['-acme.com', null],
  ])('%s: %s', (text, domain) => expect(registrableDomain(text)).toBe(domain));
});
