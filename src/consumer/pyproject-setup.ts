// pyproject.toml of a consumer: the dependency, where it comes from, and which repository serves it.
import { raise } from '../findings/catalogue.ts';
import { consumerErrors } from '../findings/consumer-errors.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { parseTomlText, tableAt, type TomlTable, valueAt } from '../project/toml-document.ts';
import { type ConsumerRequest, newRequirement, type TextFile } from './consumer-request.ts';
import { withPoetrySource, withPrivatePackage, withUvIndex } from './index-entry.ts';
import type { InstallTool } from '../dependencies/project-tools.ts';
import { hasDynamicDependencies, withPoetryDependency, withRequirement } from './pyproject-dependency.ts';
import { proveTomlEdit } from './toml-proof.ts';

/** `writesDependency`: false where requirements files hold the dependencies. */
export function withPyprojectSetup(
  file: TextFile,
  tools: readonly InstallTool[],
  request: ConsumerRequest,
  writesDependency: boolean,
): string {
  const { path, text: before } = file;
  const edits: readonly ((text: string) => string)[] = [
    ...(writesDependency ? [(text: string) => withDependency({ path, text }, tools, request)] : []),
    ...(tools.includes('uv') ? [(text: string) => withUvIndex({ path, text }, request)] : []),
    ...(tools.includes('poetry') ? [(text: string) => withPoetrySource({ path, text }, request)] : []),
    (text) => withRecord({ path, text }, request),
  ];
  let after = before;
  for (const edit of edits) {
    after = edit(after);
    // Each edit is read again before the next one builds on it.
    proveTomlEdit({ path, before, after }, mayDiffer(before, request), newRequirement(request));
  }
  return after;
}

function withDependency(
  { path, text }: TextFile,
  tools: readonly InstallTool[],
  request: ConsumerRequest,
): string {
  const table = parseTomlText(path, text);
  const { group } = request;
  const isPoetry = tools.includes('poetry');
  if (isPoetry && isClassic(table, group)) {
    const place =
      group === null
        ? ['tool', 'poetry', 'dependencies']
        : ['tool', 'poetry', 'group', group, 'dependencies'];
    return withPoetryDependency({ path, text }, place, request, true);
  }
  if (group === null && hasDynamicDependencies(table))
    throw raise(consumerErrors, 'consumer-dependencies-dynamic', { requirement: newRequirement(request) });
  const array = group === null ? ['project', 'dependencies'] : ['dependency-groups', groupKey(table, group)];
  const added = withRequirement({ path, text }, array, request);
  // Poetry 2 reads the range from `[project]` and the source from its own table.
  // https://python-poetry.org/docs/dependency-specification/#projectdependencies-and-toolpoetrydependencies
  if (!isPoetry || group !== null) return added;
  return withPoetryDependency({ path, text: added }, ['tool', 'poetry', 'dependencies'], request, false);
}

/** Poetry's own tables hold the dependencies, as before Poetry 2. */
function isClassic(table: TomlTable, group: string | null): boolean {
  if (group !== null) return valueAt(table, 'dependency-groups', group) === undefined;
  return valueAt(table, 'project', 'name') === undefined || hasDynamicDependencies(table);
}

/** A group that is there keeps its spelling. https://packaging.python.org/en/latest/specifications/dependency-groups/ */
function groupKey(table: TomlTable, group: string): string {
  const groups = Object.keys(tableAt(table, 'dependency-groups'));
  return groups.find((each) => normalizeName(each) === normalizeName(group)) ?? group;
}

function withRecord({ path, text }: TextFile, { name, source }: ConsumerRequest): string {
  return source.kind === 'github' ? withPrivatePackage({ path, text }, name, source.repository) : text;
}

/** The requirements of this package, and its entry in poetry's table. */
function mayDiffer(before: string, { name }: ConsumerRequest): (path: readonly string[]) => boolean {
  const table = parseTomlText('pyproject.toml', before);
  return (path) => {
    const last = path.at(-1) ?? '';
    if (path[0] === 'tool' && path[1] === 'poetry')
      return path.at(-2) === 'dependencies' && normalizeName(last) === normalizeName(name);
    if (!/^\d+$/.test(last) || (path[0] !== 'project' && path[0] !== 'dependency-groups')) return false;
    const value = path.reduce<unknown>(
      (inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key],
      table,
    );
    return (
      typeof value === 'string' && normalizeName(/^[\w.-]+/.exec(value)?.[0] ?? '') === normalizeName(name)
    );
  };
}
