// action.yml (or action.yaml), as far as a JavaScript action goes.
// https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface ActionInput {
  readonly name: string;
  /** Null when the action gives none: the variable is then an empty string. */
  readonly default: string | null;
  readonly required: boolean;
  readonly deprecation: string | null;
}

export interface ActionMetadata {
  readonly name: string;
  readonly inputs: readonly ActionInput[];
  readonly outputs: readonly string[];
  /** Absolute paths. */
  readonly main: string;
  readonly post: string | null;
  readonly postIf: string;
}

export async function readActionMetadata(folder: string): Promise<ActionMetadata> {
  const file = ['action.yml', 'action.yaml']
    .map((name) => join(folder, name))
    .find((path) => existsSync(path));
  if (file === undefined) throw new Error(`Can't find 'action.yml' or 'action.yaml' under '${folder}'.`);
  const document = parse(await readFile(file, 'utf8'));
  const runs = document?.runs ?? {};
  if (runs.using !== 'node24')
    throw new Error(`${file}: runs.using is '${runs.using}', only node24 is run here.`);
  if (typeof runs.main !== 'string') throw new Error(`${file}: runs.main is missing.`);
  if (runs.pre !== undefined) throw new Error(`${file}: runs.pre is not supported by the sandbox's runner.`);
  return {
    name: String(document.name),
    inputs: Object.entries<Record<string, unknown> | null>(document.inputs ?? {}).map(([name, input]) => ({
      name,
      default: input?.default === undefined ? null : String(input.default as string | number | boolean),
      required: input?.required === true,
      deprecation: typeof input?.deprecationMessage === 'string' ? input.deprecationMessage : null,
    })),
    outputs: Object.keys(document.outputs ?? {}),
    main: join(folder, runs.main),
    post: typeof runs.post === 'string' ? join(folder, runs.post) : null,
    postIf: typeof runs['post-if'] === 'string' ? runs['post-if'] : 'always()',
  };
}
