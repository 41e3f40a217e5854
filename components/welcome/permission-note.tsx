import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '../ui/button';
import { Note } from '../ui/note';
import { useDeed } from '../ui/use-deed';
import { useWords } from '../ui/use-words';

/** The browser lets somebody take back that hosts may be reached: then nothing works, and nothing says why but this. */
export function PermissionNote({
  hosts,
}: {
  hosts: { allowed: () => Promise<boolean>; ask: () => Promise<boolean> };
}) {
  const { text } = useWords();
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['welcome', 'hosts'],
    queryFn: hosts.allowed,
    refetchInterval: 5_000,
  });
  const deed = useDeed(async () => {
    await hosts.ask();
    await client.invalidateQueries({ queryKey: ['panel'] });
  }, 'welcome');
  if (data !== false) return null;
  return (
    <Note tone="failed">
      <strong>{text('welcome_hosts')}</strong>
      <p>{text('welcome_hosts_why')}</p>
      <Button held={deed.pending} onClick={() => void deed.run()}>
        {text('welcome_hosts_do')}
      </Button>
    </Note>
  );
}
