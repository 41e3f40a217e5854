import type { WorkerTools } from '../worker-tools';

/** Whether the administrator forbids that the browser's session is opened to the extension (`public/managed.schema.json`). */
export async function sessionForbidden(tools: Pick<WorkerTools, 'managed'>): Promise<boolean> {
  return (await tools.managed('forbidSalesforceSession')) === true;
}
