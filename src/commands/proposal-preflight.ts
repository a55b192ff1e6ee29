// What a proposal needs of its token, asked before anything is written.
import { throwAll, type UserError } from '../findings/user-error.ts';
import {
  ask,
  type Asked,
  passed,
  type PreflightAnswer,
  problem,
  problemsOf,
  tellAnswers,
  unknown,
  unknownsOf,
} from './preflight-answer.ts';
import { judgeRight, type TokenNeeds } from './preflight-token.ts';
import type { Proposal } from './read-proposal.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface ProposalPreflightNeeds
  extends Pick<TokenNeeds, 'mayWrite'>, Pick<ReportsSteps, 'info' | 'warn'> {
  /** Asked by a request that GitHub refuses in any case. An error: why it refuses. Null: no clear answer. */
  mayOpenPulls(base: string): Promise<true | UserError | null>;
}

/** What could not be known, one sentence each. Throws all that stands against it. */
export async function preflightProposal(
  repository: string,
  proposal: Proposal,
  needs: ProposalPreflightNeeds,
): Promise<readonly string[]> {
  const [right, opening] = await Promise.all([
    askRight(repository, needs),
    ask(needs.mayOpenPulls(proposal.base)),
  ]);
  const answers = [...right, ...judgeOpening(repository, proposal, opening)];
  tellAnswers(answers, needs);
  throwAll(problemsOf(answers));
  return unknownsOf(answers);
}

/** The proposal can't be read: what else stands against it is told with that. */
export async function refuseUnread(
  repository: string,
  errors: readonly UserError[],
  needs: ProposalPreflightNeeds,
): Promise<never> {
  const right = await askRight(repository, needs);
  tellAnswers(right, needs);
  throwAll([...problemsOf(right), ...errors]);
  throw new Error('there is an error');
}

async function askRight(
  repository: string,
  needs: ProposalPreflightNeeds,
): Promise<readonly PreflightAnswer[]> {
  const asked = await ask(needs.mayWrite());
  return judgeRight(
    repository,
    'errors' in asked ? asked : { value: { repositoryId: '', mayWrite: asked.value } },
  );
}

const SETTING = '"Allow GitHub Actions to create and approve pull requests"';

function judgeOpening(
  repository: string,
  { open, isWorkflowToken }: Proposal,
  asked: Asked<true | UserError | null>,
): readonly PreflightAnswer[] {
  const question = `the token may write pull requests in ${repository}`;
  if ('errors' in asked) return asked.errors.map((error) => problem(question, error));
  const { value } = asked;
  const shows = 'it shows when the pull request is written';
  if (value === null) return [unknown(question, `GitHub gave no clear answer; ${shows}`)];
  if (value !== true) {
    // The setting is about new ones alone.
    const isOpen = open !== null && value.code === 'pull-not-permitted';
    return [
      isOpen
        ? unknown(`the token may update the pull request #${open.number}`, shows)
        : problem(question, value),
    ];
  }
  if (open !== null || !isWorkflowToken) return [passed(question)];
  return [
    passed(question),
    unknown(
      `the setting ${SETTING} (Settings → Actions → General) is on in ${repository}`,
      'no token of a workflow may read it; it shows when the pull request is opened',
    ),
  ];
}
