import * as inPage from '../platform/in-page';
import type { HostPage } from './host-page';
import { relay } from './relay';

/** Sends through this tab what the worker asks for, on pages of a host whose writes need one. */
export const relayWrites = (page: HostPage): void =>
  inPage.onRequest('relay', (request) => relay(page, request));
