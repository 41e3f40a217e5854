import type { MessageContract } from '../messages/message-contract';
import type { Sender } from './sender';
import type { WorkerTools } from './worker-tools';

type RequestOf<Contract extends MessageContract> = ReturnType<Contract['request']['parse']>;
type AnswerOf<Contract extends MessageContract> = ReturnType<Contract['answer']['parse']>;

/** What answers one message: its contract and the work. */
export interface Handler {
  contract: MessageContract;
  /** Parses the request and does the work. */
  run(tools: WorkerTools, request: unknown, sender: Sender): Promise<unknown>;
}

/** Ties a contract to its work, with the contract's own types. */
export function handler<Contract extends MessageContract>(
  contract: Contract,
  work: (tools: WorkerTools, request: RequestOf<Contract>, sender: Sender) => Promise<AnswerOf<Contract>>,
): Handler {
  return {
    contract,
    run: async (tools, request, sender) =>
      work(tools, contract.request.parse(request) as RequestOf<Contract>, sender),
  };
}
