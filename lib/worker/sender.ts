/** Who sent a message: one of our pages, or a content script in a tab's top frame. */
export type Sender = { from: 'page' } | { from: 'content'; tabId: number; url: URL };
