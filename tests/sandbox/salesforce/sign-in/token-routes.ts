import { Hono } from 'hono';
import type { SandboxClock } from '../../core/sandbox-clock';
import type { SeedPerson } from '../../seed/seed';
import { SALESFORCE_CONSUMER_KEY } from '../consumer-key';
import { SALESFORCE_HOSTS } from '../hosts';
import type { SalesforceSwitches } from '../switches';
import type { Access } from './access';

/** The client's half of OAuth: token, userinfo, identity URL, revoke. None of these count as API calls. */
export function tokenRoutes(
  access: Access,
  people: SeedPerson[],
  orgId: string,
  clock: SandboxClock,
  switches: SalesforceSwitches,
): Hono {
  const app = new Hono();
  const base = `https://${SALESFORCE_HOSTS.api}`;

  app.post('/services/oauth2/token', async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const field = (name: string) => form.get(name) ?? '';
    if (!['authorization_code', 'refresh_token'].includes(field('grant_type'))) {
      const description = 'grant type not supported';
      return c.json({ error: 'unsupported_grant_type', error_description: description }, 400);
    }
    if (field('client_id') !== SALESFORCE_CONSUMER_KEY) {
      return c.json({ error: 'invalid_client_id', error_description: 'client identifier invalid' }, 400);
    }
    const renews = field('grant_type') === 'refresh_token';
    if (!renews && field('code_verifier') === '') {
      return c.json({ error: 'invalid_grant', error_description: 'missing required code verifier' }, 400);
    }
    const redeemed = renews
      ? (access.renew(field('refresh_token')) ?? {
          error: 'invalid_grant',
          error_description: 'expired access/refresh token',
        })
      : access.redeem(field('code'), field('code_verifier'), field('redirect_uri'));
    if ('error' in redeemed) return c.json(redeemed, 400);
    const handsOut = redeemed.scope.split(' ').includes('refresh_token') && (!renews || access.rotates);
    const person = people.find((one) => one.key === redeemed.personKey);
    return c.json({
      access_token: access.token(redeemed.personKey),
      ...(handsOut && { refresh_token: access.refreshToken(redeemed.personKey, redeemed.scope) }),
      signature: '0CmxinZir53Yex7nE0TD+zMpvIWYGb/bdJh6XfOH6EQ=',
      scope: redeemed.scope,
      instance_url: base,
      id: `${base}/id/${orgId}/${person?.salesforceId ?? ''}`,
      token_type: 'Bearer',
      issued_at: String(clock.now()),
    });
  });

  const asker = (header: string | undefined) => {
    if (access.isWithoutApi(header) || (access.isSession(header) && !switches.sessionUserinfo)) return null;
    const key = access.bearer(header);
    return people.find((one) => one.key === key) ?? null;
  };

  app.on(['GET', 'POST'], '/services/oauth2/userinfo', (c) => {
    const person = asker(c.req.header('authorization'));
    if (person === null) return c.text('Bad_OAuth_Token', 403);
    const [given = '', ...family] = person.name.split(' ');
    return c.json({
      sub: `${base}/id/${orgId}/${person.salesforceId}`,
      user_id: person.salesforceId,
      organization_id: orgId,
      preferred_username: person.email.replace('@', '.crm@'),
      nickname: person.key,
      name: person.name,
      given_name: given,
      family_name: family.join(' '),
      email: person.email,
      email_verified: true,
      zoneinfo: person.timeZone,
      user_type: 'STANDARD',
      language: 'en_US',
      locale: 'en_GB',
      active: true,
      urls: {
        rest: `${base}/services/data/v{version}/`,
        sobjects: `${base}/services/data/v{version}/sobjects/`,
      },
    });
  });

  app.get('/id/:org/:user', (c) => {
    const person = asker(c.req.header('authorization'));
    if (person === null || c.req.param('user') !== person.salesforceId) return c.text('Bad_OAuth_Token', 403);
    return c.json({
      id: `${base}/id/${orgId}/${person.salesforceId}`,
      asserted_user: true,
      user_id: person.salesforceId,
      organization_id: orgId,
      username: person.email.replace('@', '.crm@'),
      display_name: person.name,
      email: person.email,
      timezone: person.timeZone,
      active: true,
      user_type: 'STANDARD',
    });
  });

  app.post('/services/oauth2/revoke', async (c) => {
    const token = new URLSearchParams(await c.req.text()).get('token') ?? '';
    if (access.revoke(token)) return c.body(null, 200);
    return c.json({ error: 'invalid_token', error_description: 'invalid token' }, 400);
  });

  return app;
}
