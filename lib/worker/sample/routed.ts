import { changeRetention } from '../../messages/change-retention';
import { connect } from '../../messages/connect';
import { connectAs } from '../../messages/connect-as';
import { disconnect } from '../../messages/disconnect';
import { endSample } from '../../messages/end-sample';
import { readEgress } from '../../messages/read-egress';
import { readSample } from '../../messages/read-sample';
import { readStored } from '../../messages/read-stored';
import { readWelcome } from '../../messages/read-welcome';
import { reloadPage } from '../../messages/reload-page';
import { reloadTab } from '../../messages/reload-tab';
import { showTab } from '../../messages/show-tab';
import { skipWelcome } from '../../messages/skip-welcome';
import { startSample } from '../../messages/start-sample';
import { tryPopUp } from '../../messages/try-pop-up';
import { useSession } from '../../messages/use-session';
import { wipe } from '../../messages/wipe';
import type { Sender } from '../sender';
import type { WorkerTools } from '../worker-tools';

/** What is about this browser and its real tabs, whatever is looked at. */
const ALWAYS_REAL: readonly unknown[] = [
  changeRetention,
  endSample,
  readEgress,
  readSample,
  readStored,
  readWelcome,
  reloadTab,
  showTab,
  skipWelcome,
  startSample,
].map(({ name }) => name);
/** What would leave the browser, or come to nothing where no pop-up is shown. */
const NEVER_SAMPLE: readonly unknown[] = [
  connect,
  connectAs,
  disconnect,
  reloadPage,
  tryPopUp,
  useSession,
  wipe,
].map(({ name }) => name);

/**
 * With which tools a message is answered: those of the sample for our pages while somebody looks around, the real ones for everybody
 * else. `refused`: it is nothing to be done with sample data.
 */
export async function routed(
  real: WorkerTools,
  name: unknown,
  sender: Sender,
): Promise<WorkerTools | 'refused'> {
  if (sender.from !== 'page' || ALWAYS_REAL.includes(name)) return real;
  const tools = await real.sample.tools();
  if (tools === null) return real;
  return NEVER_SAMPLE.includes(name) ? 'refused' : tools;
}
