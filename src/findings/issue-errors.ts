import type { Catalogue } from './catalogue.ts';

export const issueErrors = {
  'issue-right-missing': {
    happened: 'The token may not {what}: GitHub answered {status} ({message}).',
    remedy:
      'Give the job `permissions: {permission}: write`, or pass a `token` that has it; then run it again.',
  },
  'conversation-locked': {
    happened: 'GitHub refused to {what}: the conversation is locked, and a workflow is no collaborator.',
    remedy: 'Unlock the conversation if the text should stand there; nothing else depends on it.',
  },
  'issues-disabled': {
    happened: 'GitHub refused to {what}: issues are switched off in {repository}.',
    remedy:
      'Switch them on under Settings → General → Features → "Issues", or run without the input that asks for an issue.',
  },
} as const satisfies Catalogue;
