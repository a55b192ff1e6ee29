// One issue about the health of a project: opened, brought up to date, closed; nothing is written when nothing has changed.
import type { HealthCheck } from '../health/health-check.ts';
import type { KeptIssue } from '../release/kept-issue.ts';
import {
  healthMarker,
  planHealthIssue,
  type HealthIssueText,
  type IssueSubject,
} from '../report/health-issue.ts';

export interface HealthIssueNeeds {
  findIssues(marker: string, state: 'open' | 'all'): Promise<readonly KeptIssue[]>;
  openIssue(text: HealthIssueText): Promise<KeptIssue>;
  editIssue(
    number: number,
    change: Partial<HealthIssueText> & {
      readonly state?: 'open' | 'closed';
      readonly reason?: 'completed' | 'not_planned';
    },
  ): Promise<KeptIssue>;
}

export interface KeptHealthIssue {
  /** Empty: there is none. */
  readonly url: string;
  /** For the summary. */
  readonly sentence: string;
}

/** Throws what the needs throw. */
export async function keepHealthIssue(
  checks: readonly HealthCheck[],
  subject: IssueSubject,
  needs: HealthIssueNeeds,
): Promise<KeptHealthIssue> {
  const issues = await needs.findIssues(healthMarker(subject.path), 'all');
  const step = planHealthIssue(checks, subject, issues);
  switch (step.kind) {
    case 'open':
      return told('Opened', await needs.openIssue(step.text));
    case 'edit':
      return told('Brought up to date:', await needs.editIssue(step.issue.number, step.text));
    case 'reopen':
      return told('Opened again:', await needs.editIssue(step.issue.number, { ...step.text, state: 'open' }));
    case 'close': {
      const change = { state: 'closed', reason: 'completed' } as const;
      return told('All is mended; closed', await needs.editIssue(step.issue.number, change));
    }
    case 'keep': {
      const { issue, why } = step;
      if (issue === null) return { url: '', sentence: 'No issue: there is nothing to tell.' };
      return { url: issue.url, sentence: `Issue ${issue.number} was left as it is: ${why}.` };
    }
  }
}

function told(what: string, { number, url }: KeptIssue): KeptHealthIssue {
  return { url, sentence: `${what} issue ${number}.` };
}
