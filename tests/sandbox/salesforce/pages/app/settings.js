/** What the org's switches say of its pages. */
export const settings = JSON.parse(document.body.dataset.settings ?? '{}');
