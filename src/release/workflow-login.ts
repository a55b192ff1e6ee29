// Whether a token is the one of a workflow, whose pull requests start no workflow.

/** `login`: whose token it is. GraphQL names bots with and without the ending. */
export function isWorkflowLogin(login: string): boolean {
  return /^github-actions(?:\[bot\])?$/.test(login);
}
