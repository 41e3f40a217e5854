import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import './import.css';
import '../connection-list.css';
import { ImportFlow } from './import-flow';
import { ImportList } from './import-list';

/** Numbers of customers out of files: what is imported, and what was. */
export function ImportRoom() {
  const { text } = useWords();
  return (
    <>
      <Section title={text('imports_title')}>
        <p>{text('imports_what')}</p>
        <ImportFlow />
      </Section>
      <Section title={text('imports_list_title')}>
        <ImportList />
      </Section>
    </>
  );
}
