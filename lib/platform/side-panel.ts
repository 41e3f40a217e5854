/** Chromium's side panel, which the polyfill does not know. */
interface ChromiumSidePanel {
  open(options: { tabId: number }): Promise<void>;
  setPanelBehavior(options: { openPanelOnActionClick: boolean }): Promise<void>;
}

/** Of Chromium's `runtime`, what the polyfill does not know. */
interface ChromiumRuntime {
  runtime?: { getContexts?(filter: { contextTypes: string[] }): Promise<unknown[]> };
}

function chromium(): ChromiumSidePanel | null {
  return (globalThis as { chrome?: { sidePanel?: ChromiumSidePanel } }).chrome?.sidePanel ?? null;
}

export const sidePanel = {
  /**
   * Opens the panel in the tab's window. Must be called before any await of the message that carries the user's gesture;
   * the browser refuses it otherwise, and then nothing opens.
   */
  open(tabId: number): void {
    void chromium()
      ?.open({ tabId })
      .catch(() => undefined);
  },
  /** Whether a side panel is open in any window; false where the browser cannot tell. */
  async isOpen(): Promise<boolean> {
    const { runtime } = (globalThis as { chrome?: ChromiumRuntime }).chrome ?? {};
    const open = await runtime?.getContexts?.({ contextTypes: ['SIDE_PANEL'] });
    return open !== undefined && open.length > 0;
  },
  /** A click on the toolbar icon opens the panel. */
  async openOnToolbarClick(): Promise<void> {
    await chromium()?.setPanelBehavior({ openPanelOnActionClick: true });
  },
};
