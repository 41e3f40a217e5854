import type { Fault } from '../sandbox/core/faults';

/** Meets the requests of one class (`GET /api/v2/tickets/{id}`), with and without `.json`. */
export function faultAt(endpoint: string): Pick<Fault, 'method' | 'path'> {
  const [method = '', path = ''] = endpoint.split(' ');
  return { method, path: new RegExp(`^${path.replaceAll('{id}', '\\d+')}(\\.json)?(\\?|$)`) };
}
