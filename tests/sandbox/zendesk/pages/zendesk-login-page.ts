import { loginPage } from '../../core/login-page';
import type { SandboxCore } from '../../core/sandbox-core';

/** The host's login page; after signing in one comes back to the page wanted. */
export function zendeskLoginPage(core: SandboxCore, returnTo: string): string {
  return loginPage({
    product: 'Acme Support',
    action: '/access/login',
    returnTo,
    colour: '#03363d',
    people: core.seed.people,
  });
}
