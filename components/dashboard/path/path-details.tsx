import type { Ref } from 'react';
import { isolated } from '../../../lib/view/panel/isolated';
import { PathLevelDetails } from '../../panel/path/path-level-details';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import type { Desk } from '../matrix/desk-frame';
import type { ForkOfType } from './forks-of-type';
import type { LevelNode } from './path-of-type';

/** What is known of one node of the flowchart: a level in full, or what each answer to a question changes. */
export function PathDetails({
  node,
  fork,
  desk,
  onClose,
  ref,
}: {
  node: LevelNode | null;
  fork: ForkOfType | null;
  desk: Desk;
  onClose: () => void;
  ref: Ref<HTMLElement>;
}) {
  const { text, say } = useWords();
  return (
    <section
      className="wayup-details"
      tabIndex={-1}
      ref={ref}
      aria-labelledby="wayup-details-title"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <h2 id="wayup-details-title">
        {node !== null ? isolated(node.levelName) : fork === null ? '' : say(fork.question)}
      </h2>
      {node !== null && (
        <>
          <p>{isolated(node.roleName)}</p>
          <PathLevelDetails level={node} reader={desk} />
        </>
      )}
      {fork !== null &&
        (fork.yes === null ? (
          <p>{text('wayup_no_difference')}</p>
        ) : (
          <>
            <p>{say(fork.yes)}</p>
            <p>{text('path_fork_no')}</p>
            <p>{text('path_fork_unknown')}</p>
          </>
        ))}
      <div className="desk-buttons">
        <Button onClick={onClose}>{text('wayup_close')}</Button>
      </div>
    </section>
  );
}
