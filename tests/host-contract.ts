import { describe } from 'vitest';
import { failing } from './host-contract/failing';
import { finding } from './host-contract/finding';
import type { HostUnderTest } from './host-contract/host-under-test';
import { markers } from './host-contract/markers';
import { pageHalf } from './host-contract/page-half';
import { reading } from './host-contract/reading';
import { readingLists } from './host-contract/reading-lists';
import { readingTheAccount } from './host-contract/reading-the-account';
import { readingThePast } from './host-contract/reading-the-past';
import { writing } from './host-contract/writing';

/**
 * What `lib/hosts/contract.ts` promises, tried on one host: its page half on pages written by hand, its API half against its
 * sandbox, in process. A new adapter runs it as the others do.
 */
export function hostContract(host: HostUnderTest): void {
  describe(`${host.page.host}: page half`, () => pageHalf(host));
  describe(`${host.page.host}: API half`, () => {
    describe('reading', () => {
      reading(host);
      finding(host);
      readingLists(host);
      readingThePast(host);
      readingTheAccount(host);
    });
    describe('a host that fails', () => failing(host));
    describe('writing', () => writing(host));
    describe('markers', () => markers(host));
  });
}
