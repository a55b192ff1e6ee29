// Which folder of this machine stands for the `uses:` of a step.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Folders by `owner/name`, or by `./` for an action that the workflow takes from its own repository. */
export type LocalActions = Readonly<Record<string, string>>;

export interface FoundAction {
  readonly actionDir: string;
  readonly actionRepository?: string;
  readonly actionRef?: string;
}

export function findAction(uses: string, actions: LocalActions, workspace: string): FoundAction {
  if (uses.startsWith('./')) return { actionDir: existing(join(actions['./'] ?? workspace, uses), uses) };
  const [path = '', actionRef] = uses.split('@');
  const [owner = '', name = '', ...folders] = path.split('/');
  const actionRepository = `${owner}/${name}`;
  const root = actions[actionRepository];
  if (root === undefined || actionRef === undefined) {
    throw new Error(
      `No folder of this machine stands for '${uses}'; known are ${Object.keys(actions).join(', ')}.`,
    );
  }
  return { actionDir: existing(join(root, ...folders), uses), actionRepository, actionRef };
}

function existing(folder: string, uses: string): string {
  if (!existsSync(folder)) throw new Error(`Can't find the folder of '${uses}'.`);
  return folder;
}
