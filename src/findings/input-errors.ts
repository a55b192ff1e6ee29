import type { Catalogue } from './catalogue.ts';

export const inputErrors = {
  'input-unknown': {
    happened: 'There is no input `{name}`.',
    remedy: '{hint}',
  },
  'input-invalid': {
    happened: 'The input `{name}` is `{value}`, which is not {expected}.',
    remedy: 'Write {expected}, or leave it out.',
  },
  'input-conflict': {
    happened: 'The inputs `{first}` and `{second}` are both set.',
    remedy: 'Set one of them.',
  },
  'input-missing': {
    happened: 'The input `{name}` is needed here and is empty.',
    remedy: '{hint}',
  },
  'input-outside-workspace': {
    happened: 'The input `{name}` is `{value}`, which lies outside the workspace.',
    remedy: 'Write a path inside the workspace, relative to it.',
  },
  'event-refused': {
    happened: 'This action does not run on `{event}`: {why}',
    remedy: '{hint}',
  },
  'event-not-a-release-branch': {
    happened: 'A release was asked for on {seen}, but releases are made from {branches}.',
    remedy:
      'Run it there, add this branch to `branches` in [tool.py-release], or leave `command` empty to see the plan.',
  },
  'event-unknown': {
    happened: 'The event `{event}` does not say what to do.',
    remedy: 'Set the input `command` to one of: {commands}.',
  },
  'usage-wrong': {
    happened: '{what}',
    remedy: 'See `py-release {command}--help`.',
  },
} as const satisfies Catalogue;
