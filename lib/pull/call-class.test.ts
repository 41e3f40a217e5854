import { expect, test } from 'vitest';
import { callClass } from './call-class';

test.each([
  ['GET', 'https://acme.zendesk.com/api/v2/tickets/4821.json?include=users', 'GET /api/v2/tickets/{id}'],
  ['GET', 'https://acme.zendesk.com/api/v2/tickets/show_many.json?ids=1,2', 'GET /api/v2/tickets/show_many'],
  ['PUT', 'https://acme.zendesk.com/api/v2/tickets/4821', 'PUT /api/v2/tickets/{id}'],
  ['GET', 'https://acme.zendesk.com/api/v2/tickets/4821/comments.json', 'GET /api/v2/tickets/{id}/comments'],
  ['GET', 'https://acme.zendesk.com/api/v2/search.json?query=dana%40example.com', 'GET /api/v2/search'],
  ['GET', 'https://acme.zendesk.com/api/v2/users/me.json', 'GET /api/v2/users/me'],
  [
    'GET',
    'https://acme.my.salesforce.com/services/data/v61.0/sobjects/Case/500Hs00001abcDEIAY',
    'GET /services/data/v61.0/sobjects/Case/{id}',
  ],
  [
    'PUT',
    'https://acme.zendesk.com/api/v2/tickets/1/side_conversations/8566255a-ece5-11e8-857d-493066fa7b17',
    'PUT /api/v2/tickets/{id}/side_conversations/{id}',
  ],
  ['GET', 'https://acme.my.salesforce.com/services/oauth2/userinfo', 'GET /services/oauth2/userinfo'],
  ['GET', 'https://acme.zendesk.com/api/v2/users/dana%40example.com.json', 'GET /api/v2/users/{id}'],
])('%s %s', (method, url, expected) => {
  expect(callClass(method, url)).toBe(expected);
});
