import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { generate } from 'selfsigned';
import { ConnectionDropped } from './connection-dropped';

/** A running HTTPS server. */
export interface SandboxServer {
  port: number;
  stop(): Promise<void>;
}

/** Serves on one port of 127.0.0.1 under a certificate made now. `ConnectionDropped` breaks the connection. */
export async function serve(
  fetch: (request: Request) => Promise<Response>,
  port: number,
): Promise<SandboxServer> {
  const certificate = await generate([{ name: 'commonName', value: 'Bellwether sandbox' }], {
    keyType: 'ec',
  });
  const server = createAdaptorServer({
    createServer,
    overrideGlobalObjects: false,
    serverOptions: { key: certificate.private, cert: certificate.cert },
    fetch: async (request: Request, env: unknown) => {
      try {
        return await fetch(request);
      } catch (problem) {
        if (!(problem instanceof ConnectionDropped)) throw problem;
        (env as HttpBindings).incoming.socket.destroy();
        return RESPONSE_ALREADY_SENT;
      }
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
