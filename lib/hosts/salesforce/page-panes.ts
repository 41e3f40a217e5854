/** Lightning keeps the panes of earlier records in the document; these carry `active` only while they are in front. */
export const panes = '.navexWorkspace,.oneContent,.windowViewMode-normal,.windowViewMode-maximized';
