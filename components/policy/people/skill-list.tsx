import { useContext, useState } from 'react';
import type { Skill } from '../../../lib/domain/model/skill';
import { AnnounceContext } from '../../ui/announce-context';
import { useWords } from '../../ui/use-words';
import { AddNamed } from '../parts/add-named';
import { atEntry } from '../parts/at-entry';
import { Fold } from '../parts/fold';
import { FormPart } from '../parts/form-part';
import { newId } from '../parts/new-id';
import { RemoveButton } from '../parts/remove-button';
import { TextEntry } from '../parts/text-entry';
import { useFocusAfter } from '../parts/use-focus-after';
import { WordList } from '../parts/word-list';
import { usePolicyDraft } from '../use-policy-draft';
import { HolderList } from './holder-list';
import type { AccountPeople } from './use-account-people';

/** What some people know more about, and the tickets that call for it (acceptance PO11). */
export function SkillList({ accounts }: { accounts: readonly AccountPeople[] }) {
  const { text } = useWords();
  const { policy, change, readOnly } = usePolicyDraft();
  const announce = useContext(AnnounceContext);
  const { part, focusAfter } = useFocusAfter();
  const [added, setAdded] = useState<string | null>(null);
  const { skills } = policy;
  const keep = (next: Skill) =>
    change((current) => ({
      ...current,
      skills: current.skills.map((skill) => (skill.id === next.id ? next : skill)),
    }));
  const remove = (id: string) =>
    change((current) => ({
      ...current,
      skills: current.skills.filter((skill) => skill.id !== id),
      roles: current.roles.map((role) => {
        if (role.skills === undefined) return role;
        const { skills: all, ...plain } = role;
        const left = all.filter((skill) => skill !== id);
        return left.length === 0 ? plain : { ...plain, skills: left };
      }),
    }));
  return (
    <FormPart title={text('who_skills')} hint={text('who_skills_what')}>
      <div ref={part} className="entry-list">
        {skills.length === 0 && <p>{text('who_skills_none')}</p>}
        <ul className="entry-list">
          {skills.map((skill, index) => {
            const users = policy.roles.filter((role) => role.skills?.includes(skill.id));
            return (
              <Fold
                key={skill.id}
                id={skill.id}
                name={skill.name}
                line={text('who_skill_line', skill.field, skill.values.join(', '))}
                path={['skills', index]}
                open={added === skill.id}
                deeds={
                  !readOnly && (
                    <RemoveButton
                      name={skill.name}
                      goesAlong={users.map(({ name }) => text('who_skill_used', name))}
                      onRemove={() => {
                        const neighbour = skills[index + 1] ?? skills[index - 1];
                        focusAfter(`${atEntry(neighbour?.id)} .fold-opener`, '[data-add]');
                        remove(skill.id);
                        announce(text('who_removed', skill.name));
                      }}
                    />
                  )
                }
              >
                <div className="form-fields">
                  <TextEntry
                    label={text('who_skill_name')}
                    value={skill.name}
                    maxLength={80}
                    onChange={(name) => keep({ ...skill, name })}
                  />
                  <TextEntry
                    label={text('who_skill_field')}
                    hint={text('who_skill_field_what')}
                    value={skill.field}
                    maxLength={80}
                    onChange={(field) => keep({ ...skill, field })}
                  />
                </div>
                <WordList
                  label={text('who_skill_values')}
                  needed
                  words={skill.values}
                  onChange={(values) => keep({ ...skill, values })}
                />
                <HolderList
                  of={skill.name}
                  holders={skill.holders}
                  accounts={accounts}
                  ranked={false}
                  onChange={(holders) => keep({ ...skill, holders })}
                />
              </Fold>
            );
          })}
        </ul>
        {!readOnly && (
          <AddNamed
            label={text('who_skill_new')}
            button={text('who_add')}
            maxLength={80}
            onAdd={(name) => {
              const id = newId(
                name,
                skills.map((skill) => skill.id),
                'skill',
              );
              change((current) => ({
                ...current,
                skills: [...current.skills, { id, name, field: 'product', values: [name], holders: [] }],
              }));
              setAdded(id);
              focusAfter(`${atEntry(id)} textarea`);
              announce(text('who_added', name));
            }}
          />
        )}
      </div>
    </FormPart>
  );
}
