import { useContext } from 'react';
import { pathTone } from '../../../lib/domain/matrix/path-tone';
import { policyTable } from '../../../lib/domain/matrix/policy-table';
import { paperDocument } from '../../../lib/view/dashboard-policy/paper-document';
import { policyPaper } from '../../../lib/view/dashboard-policy/policy-paper';
import { saveFile } from '../../settings/save-file';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { type Desk, DeskFrame } from './desk-frame';
import { policyFacts } from './policy-facts';
import { PolicyTables } from './policy-tables';
import { useLevelStays } from './use-level-stays';
import { WhoToAsk } from './who-to-ask';

/** Who to reach out to, and the policy as two tables to print and to save (acceptance PO13, PO14, SB7). */
export function MatrixRoom() {
  return <DeskFrame room="matrix">{(desk) => <Matrix desk={desk} />}</DeskFrame>;
}

function Matrix({ desk }: { desk: Desk }) {
  const { text, say, language } = useWords();
  const announce = useContext(AnnounceContext);
  const { policy, account, people } = desk;
  const { facts, overdue } = policyFacts(desk, language.locale);
  const { stays, bottleneck } = useLevelStays(policy);
  const tables = {
    ...policyTable(policy, account, people),
    looks: policy.levels.map((_, index) => pathTone(index, policy.levels.length)),
  };
  const paper = policyPaper(policy.name, facts, tables, stays, say);
  const save = () => {
    const name = `${text('desk_file_name')}-${policy.version}.html`;
    saveFile(name, [paperDocument(paper, language.locale)], 'text/html');
    announce(text('desk_saved', name));
  };
  return (
    <>
      <WhoToAsk desk={desk} />
      {overdue !== null && (
        <div className="desk-note">
          <Note tone="waiting">
            {say(overdue)} <a href="options.html#/policy">{text('desk_to_policy')}</a>
          </Note>
        </div>
      )}
      {bottleneck !== null && <p className="desk-screen">{say(bottleneck)}</p>}
      <div className="desk-buttons desk-screen">
        <Button onClick={() => window.print()}>{text('desk_print')}</Button>
        <Button onClick={save}>{text('desk_save')}</Button>
      </div>
      <PolicyTables paper={paper} />
    </>
  );
}
