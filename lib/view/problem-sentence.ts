import type { HostId } from '../domain/model/host-id';
import type { HostProblem } from '../domain/model/host-problem';
import type { Sentence } from '../domain/model/sentence';

/** Why a host did not answer, in words: key `problem_<code>` with underscores, `$1` the host's name. */
export function problemSentence(problem: HostProblem, host: HostId): Sentence {
  return {
    key: `problem_${problem.replaceAll('-', '_')}`,
    values: [{ kind: 'message', key: `host_${host}` }],
  };
}
