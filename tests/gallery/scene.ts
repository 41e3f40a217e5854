/** One state of one screen: what the worker answers there, and what is pressed before one looks. */
export interface Scene {
  /** Screen and state in words of a file name, e.g. `ticket-escalated-overdue`. */
  name: string;
  page: 'panel' | 'dashboard' | 'settings' | 'welcome';
  /** Where on the page, after `#/`. */
  place?: string;
  /** Epoch ms that the page's clock shows. */
  now: number;
  /**
   * What each message is answered with, by its name: the answer, a function of its request, or an error code to refuse it with. What
   * is not named says that there is nothing, or is refused; `never` is not answered at all.
   */
  answers: Readonly<Record<string, unknown>>;
  /** CSS selectors that are clicked one after the other once the page stands: the same in every language. */
  press?: readonly string[];
  /** Words that may stand untranslated beside those in the answers: names of brands and formats. */
  asItIs?: readonly string[];
}
