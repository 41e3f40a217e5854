/** Several tickets stay mounted, each in such a pane. */
export const pane = '.ticket-panes-grid-layout';
