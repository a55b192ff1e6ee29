// `py-release consumer init`: look at the project, plan, show, ask, write. Nothing is written before all is known.
import type { ConsumerInitArguments } from '../inputs/consumer-arguments.ts';
import { type ConsumerPlan, planConsumer } from '../consumer/consumer-plan.ts';
import {
  type ConsumerRequest,
  type FileChange,
  newRequirement,
  type TextFile,
} from '../consumer/consumer-request.ts';
import { planUpdate } from '../consumer/update-plan.ts';
import { withIndexUrl } from '../consumer/environment-pip-config.ts';
import { findHoles, fixHoles } from '../consumer/find-holes.ts';
import type { Hole, HoleFile } from '../consumer/hole.ts';
import { acceptExtraIndex, type PublicName } from '../consumer/public-name.ts';
import { raise } from '../findings/catalogue.ts';
import { consumerErrors } from '../findings/consumer-errors.ts';
import { consumerRequest, type ConsumerRequestNeeds } from './consumer-request.ts';

export interface ConsumerFacts {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where packages' metadata names repositories: https://github.com */
  readonly serverUrl: string;
}

export interface ConsumerInitNeeds extends ConsumerRequestNeeds {
  /** Text files of the project by path (POSIX): all that is edited or may have holes. */
  readFiles(): Promise<ReadonlyMap<string, string>>;
  /** Workflows and actions of the repository above the project's folder, `../.github/…`: told, never edited. */
  readAbove(): Promise<readonly TextFile[]>;
  /** Of the project in its repository, POSIX; `.` for the root. */
  readFolder(): Promise<string>;
  /** Configuration of pip and uv outside of the project. */
  readOutside(): Promise<readonly HoleFile[]>;
  /** pip's file of the virtual environment, its text null when there is none; null: no virtual environment. */
  readEnvironmentConfig(): Promise<Omit<FileChange, 'after'> | null>;
  askPublicName(name: string): Promise<PublicName>;
  /** All or, when a file has changed since it was read, as many as were written before it was seen. */
  writeFiles(changes: readonly FileChange[]): Promise<void>;
  /** Before the question. */
  present(outcome: ConsumerOutcome): void;
  readonly canConfirm: boolean;
  confirm(question: string): Promise<boolean>;
}

export interface ConsumerOutcome {
  readonly result: 'nothing' | 'planned' | 'written';
  readonly request: ConsumerRequest;
  readonly requirement: string;
  readonly plan: ConsumerPlan;
  /** Every file, with the mended holes. */
  readonly changes: readonly FileChange[];
  readonly mended: readonly Hole[];
  /** Left to the person, or to `--fix`. */
  readonly holes: readonly Hole[];
}

/** Throws the problems of `consumerErrors`; nothing is written then, unless the text says so. */
export async function consumerInit(
  args: ConsumerInitArguments,
  facts: ConsumerFacts,
  needs: ConsumerInitNeeds,
): Promise<ConsumerOutcome> {
  const [files, above, outside] = await Promise.all([
    needs.readFiles(),
    needs.readAbove(),
    needs.readOutside(),
  ]);
  const { request, notes } = await consumerRequest(args, files, facts.serverUrl, needs);
  const risk =
    args.allowExtraIndex === null
      ? []
      : [acceptExtraIndex(args.name, args.allowExtraIndex, await needs.askPublicName(args.name))];
  const inside = [...files].map(([path, text]) => ({ path, text, outside: false }));
  const holes = findHoles({
    files: [...inside, ...above.map((file) => ({ ...file, outside: true })), ...outside],
    environment: facts.environment,
    own: request.index.url,
  }).filter((hole) => args.allowExtraIndex === null || !isAllowed(hole, request, files));
  const fixes = args.fix ? fixHoles(inside, holes) : [];
  const fixed = new Map([...files, ...fixes.map(({ path, after }) => [path, after] as const)]);
  const plan = planConsumer(fixed, request, args.allowExtraIndex !== null, above);
  const local = await environmentChange(plan, request, args, needs);
  const weekly = args.update
    ? planUpdate(fixed, request, await needs.readFolder(), above)
    : { changes: [], notes: [], paste: [] };
  const isMended = ({ path, fix }: Hole): boolean =>
    fix !== null && fixes.some((change) => change.path === path);
  const changes = joined(files, [...fixes, ...plan.changes, ...weekly.changes, ...local.changes]);
  const outcome: ConsumerOutcome = {
    result: changes.length === 0 ? 'nothing' : 'planned',
    request,
    requirement: newRequirement(request),
    plan: {
      ...plan,
      notes: [...notes, ...risk, ...plan.notes, ...weekly.notes, ...local.notes],
      paste: [...plan.paste, ...weekly.paste],
    },
    changes,
    mended: holes.filter(isMended),
    holes: holes.filter((hole) => !isMended(hole)),
  };
  needs.present(outcome);
  if (changes.length === 0 || args.dryRun) return outcome;
  if (!args.yes && !needs.canConfirm) throw raise(consumerErrors, 'consumer-needs-yes', {});
  const count = changes.length === 1 ? 'this file' : `these ${changes.length} files`;
  if (!args.yes && !(await needs.confirm(`Write ${count}?`)))
    throw raise(consumerErrors, 'consumer-declined', {});
  await needs.writeFiles(changes);
  return { ...outcome, result: 'written' };
}

/** The line that `--allow-extra-index` itself has written before. */
function isAllowed(
  { finding, path, line }: Hole,
  { index }: ConsumerRequest,
  files: ReadonlyMap<string, string>,
): boolean {
  const text = files.get(path ?? '')?.split(/\r?\n/)[(line ?? 0) - 1];
  return finding.code === 'hole-extra-index' && text === `--extra-index-url ${index.url}`;
}

interface LocalConfiguration {
  readonly changes: readonly FileChange[];
  readonly notes: readonly string[];
}

/** On this machine pip asks the person's own server alone. Its own server needs none: it sets the environment itself. */
async function environmentChange(
  { tools }: ConsumerPlan,
  { source, index }: ConsumerRequest,
  { allowExtraIndex }: ConsumerInitArguments,
  needs: ConsumerInitNeeds,
): Promise<LocalConfiguration> {
  if (source.kind !== 'index' || !tools.includes('pip') || allowExtraIndex !== null)
    return { changes: [], notes: [] };
  const file = await needs.readEnvironmentConfig();
  if (file === null)
    return {
      changes: [],
      notes: [
        `No virtual environment is active: on this machine pip does not know ${index.url}. Activate one and run again.`,
      ],
    };
  const change = withIndexUrl(file, index.url);
  if (change === null)
    return { changes: [], notes: [`${file.path} names another index-url, which was left alone.`] };
  return { changes: change.after === change.before ? [] : [change], notes: [] };
}

/** One change for each file, from what is there to what shall be. */
function joined(files: ReadonlyMap<string, string>, changes: readonly FileChange[]): readonly FileChange[] {
  const last = new Map(changes.map((change) => [change.path, change]));
  return [...last.values()]
    .map((change) => ({ ...change, before: files.get(change.path) ?? change.before }))
    .filter(({ before, after }) => before !== after);
}
