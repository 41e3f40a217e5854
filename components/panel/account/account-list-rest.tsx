import { useWords } from '../../ui/use-words';

/** How many more there are than a list shows; nothing where it shows all. */
export function AccountListRest({ rest }: { rest: number }) {
  const { text, language } = useWords();
  if (rest <= 0) return null;
  return (
    <p className="account-list-rest">{text('customer_cases_more', rest.toLocaleString(language.locale))}</p>
  );
}
