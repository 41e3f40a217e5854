import { createSandbox, type SandboxOptions } from './core/create-sandbox';
import { hostResolverRules } from './core/host-resolver-rules';
import { serve } from './core/serve';
import { createSalesforce } from './salesforce/create-salesforce';
import { createZendesk } from './zendesk/create-zendesk';

/** Both hosts over HTTPS on one port of 127.0.0.1, routed by host name. Port 0 takes a free one. */
export async function startSandbox(options: SandboxOptions & { port?: number } = {}) {
  const sandbox = createSandbox(options, (core) => ({
    zendesk: createZendesk(core),
    salesforce: createSalesforce(core),
  }));
  const server = await serve(sandbox.fetch, options.port ?? 0);
  return {
    ...sandbox,
    port: server.port,
    /** Chromium's flag; add `--ignore-certificate-errors`. */
    hostRules: hostResolverRules(server.port),
    stop: server.stop,
  };
}

export type Sandbox = Awaited<ReturnType<typeof startSandbox>>;
