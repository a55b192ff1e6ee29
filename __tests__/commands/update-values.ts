// Everything that finding updates asks of the outside, as plain values: two private packages, each with one newer version.
import type { UpdateNeeds, UpdateRequest } from '../../src/commands/find-updates.ts';
import type { ProjectStep } from '../../src/update/project-step.ts';

export const REQUEST: UpdateRequest = {
  ...{ packages: [], policy: 'minor', pre: false, coolDownDays: 0, group: false },
  ...{ testCommand: ['check'], stagingCommand: null, stacked: true },
};
export const FILES = {
  'pyproject.toml': '[tool.py-release.private-packages]\nacme-key = "acme/key"\nacme-vault = "acme/vault"\n',
  'requirements.txt': 'acme-key==1.0\nacme-vault==1.0\n',
};

export interface World extends UpdateNeeds {
  readonly ran: string[];
  readonly open: () => number;
  readonly texts: ReadonlyMap<string, string>;
}

/** `fails`: a word of a command that then ends with 1, and its log. */
export function world(
  fails: readonly (readonly [string, string])[] = [],
  files: Readonly<Record<string, string>> = FILES,
): World {
  const ran: string[] = [];
  const texts = new Map<string, string>();
  let open = 0;
  const listed = (name: string, version: string) => ({
    ...{
      filename: `${name.replace('-', '_')}-${version}-py3-none-any.whl`,
      url: '',
      sha256: null,
      size: null,
    },
    ...{ requiresPython: null, yanked: false as const, uploadTime: null },
  });
  return {
    ...{ ran, texts, open: () => open },
    readFiles: async () => new Map(Object.entries(files)),
    readPlace: async () => ({ head: 'a'.repeat(40), path: 'app' }),
    readPython: async () => '3.12.1',
    now: () => 0,
    log: () => undefined,
    keepText: (sha256, text) => void texts.set(sha256, text),
    readPackage: async (name) =>
      name === 'acme-gone'
        ? null
        : {
            files: ['1.0', '1.1'].map((each) => listed(name, each)),
            notes: [],
            page: `https://pypi.org/project/${name}/`,
          },
    openTrial: async (given) => {
      const copy = new Map(given);
      open += 1;
      return {
        write: async (path, text) => void copy.set(path, text),
        readFiles: async () => new Map(copy),
        hasTests: async () => false,
        run: async (step: ProjectStep, access) => {
          const words = [step.tool, ...step.args].join(' ');
          ran.push(
            `${access}: ${words} [${(copy.get('requirements.txt') ?? '').trim().replaceAll('\n', ' ')}]`,
          );
          const failed = fails.find(([word]) => `${words} ${copy.get('requirements.txt')}`.includes(word));
          return {
            command: step.args,
            exitCode: failed === undefined ? 0 : 1,
            seconds: 0.1,
            log: failed?.[1] ?? 'fine',
          };
        },
        close: async () => void (open -= 1),
      };
    },
  };
}
