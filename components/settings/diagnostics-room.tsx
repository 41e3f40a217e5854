import { Diagnostics } from './diagnostics';
import { SettingsRead } from './settings-read';

/** What support needs to know. */
export function DiagnosticsRoom() {
  return <SettingsRead>{({ worker }) => <Diagnostics worker={worker} />}</SettingsRead>;
}
