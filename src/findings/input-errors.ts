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
  'input-without-index': {
    happened: '`repository` is `none`, so nothing goes to an index, and {given} says otherwise.',
    remedy:
      'Nothing was written. Leave {given} out for a package whose files stay on its GitHub release, or name the index in `repository`.',
  },
  'command-without-index': {
    happened: '`repository` is `none`, and `{command}` does its work with an index.',
    remedy:
      'Leave this job out, or name the index in `repository`: the files of a release without an index are on its GitHub release already.',
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
