// Composite actions of the project itself that install it: a step which uses one counts as a step that installs.
// https://docs.github.com/en/actions/sharing-automations/creating-actions/creating-a-composite-action
import { isMap, isSeq, parseDocument } from 'yaml';
import { installsProject } from './install-words.ts';

/** As `uses` names them: `./.github/actions/setup`. */
export function installingActions(files: ReadonlyMap<string, string>, name: string): ReadonlySet<string> {
  const found = [...files].filter(([path, text]) => isActionFile(path) && installs(text, name));
  return new Set(found.map(([path]) => `./${path}`.replace(/\/action\.ya?ml$/, '')));
}

function isActionFile(path: string): boolean {
  return /\/action\.ya?ml$/.test(`/${path}`);
}

function installs(text: string, name: string): boolean {
  const document = parseDocument(text, { logLevel: 'silent' });
  const steps: unknown = document.errors.length === 0 ? document.getIn(['runs', 'steps']) : null;
  const all = isSeq(steps) ? steps.items.filter(isMap) : [];
  const word = (key: string): readonly string[] =>
    all.map((step) => step.get(key)).filter((value) => typeof value === 'string');
  return (
    word('run').some((run) => installsProject(run, name)) &&
    !word('uses').some((uses) => /\/private-index(?:@|$)/.test(uses))
  );
}
