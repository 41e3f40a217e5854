/** What the settings page gives its rooms. */
export interface SettingsRoomProps {
  /** Asks the browser to let cookies be read: right in a click, before anything is waited for. */
  askForCookies: () => Promise<boolean>;
}
