import { MappingSection } from './mapping-section';
import { SettingsRead } from './settings-read';

/** Which field of the hosts holds what. */
export function FieldsRoom() {
  return <SettingsRead>{({ connections }) => <MappingSection connections={connections} />}</SettingsRead>;
}
