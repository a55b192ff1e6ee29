// What the rules of a branch say to a commit that is pushed there without a pull request.
// https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets
import { plainLine } from '../notes/plain-line.ts';
import { doubtful, passed, type PreflightAnswer, unknown } from './preflight-answer.ts';

/** Nothing but a bypass lets a pushed commit past these. */
const BLOCKING: ReadonlySet<string> = new Set([
  'code_scanning',
  'merge_queue',
  'pull_request',
  'required_deployments',
  'required_status_checks',
  'update',
  'workflows',
]);

/** The release commit is one fast-forward commit with one parent on a branch that exists. */
const HARMLESS: ReadonlySet<string> = new Set([
  'branch_name_pattern',
  'copilot_code_review',
  'creation',
  'deletion',
  'non_fast_forward',
  'required_linear_history',
  'tag_name_pattern',
]);

const REMEDY =
  'If it may not, put a GitHub App on the bypass list and pass its token, or set `commit-mode` to "pull-request" or "none"';

export function judgeRules(
  question: string,
  branch: { readonly protected: boolean; readonly rules: readonly string[] | null },
): PreflightAnswer {
  if (branch.rules === null)
    return unknown(question, 'this token may not ask for them; it shows when the commit is pushed');
  const blocking = branch.rules.filter((rule) => BLOCKING.has(rule));
  if (blocking.length > 0)
    return doubtful(
      question,
      `only a token that may bypass ${names(blocking)} gets past, and whether this one may shows when the commit is pushed. ${REMEDY}`,
    );
  const others = branch.rules.filter((rule) => !HARMLESS.has(rule));
  if (others.length > 0)
    return unknown(question, `whether the commit meets ${names(others)} shows when it is pushed`);
  // Rulesets are listed, the older branch protection is not.
  if (branch.protected)
    return doubtful(
      question,
      `it is protected, and this token may not ask how; it shows when the commit is pushed. ${REMEDY}`,
    );
  return passed(question);
}

function names(rules: readonly string[]): string {
  const unique = [...new Set(rules)].map((rule) => `\`${plainLine(rule)}\``);
  return `${unique.length === 1 ? 'the rule' : 'the rules'} ${unique.join(', ')}`;
}
