// What a path of a project is by its name.

const TRIAL_FOLDERS: ReadonlySet<string> = new Set(
  [
    ['t', 'unit', 'integration', 'e2e', 'test', 'tests', 'testing', 'testdata', 'test_data'],
    ['fixture', 'fixtures', 'spec', 'specs', 'mock', 'mocks', 'mockserver', 'mock_server'],
    ['doc', 'docs', 'example', 'examples', 'sample', 'samples', 'demo', 'demos', 'playground'],
    ['benchmark', 'benchmarks', 'bench', 'perf'],
  ].flat(),
);
const TRIAL_FOLDER = /^(?:(?:tests?|docs?)[-_]\w+|\w+_tests?|dummy\w*)$/;
const TRIAL_FILE = /^(?:test_.*|.*_tests?|conftest)\.pyi?$/;

/** Tests, documentation, examples: secrets there are mostly made up, and wheels mostly leave them out. */
export function isTrial(path: string): boolean {
  const names = path.split('/');
  return TRIAL_FILE.test(names.pop() as string) || names.some(isTrialFolder);
}

function isTrialFolder(name: string): boolean {
  const plain = name.toLowerCase().replace(/^_/, '');
  return TRIAL_FOLDERS.has(plain) || TRIAL_FOLDER.test(plain);
}

export function isModule(path: string): boolean {
  return /\.pyi?$/.test(path);
}

const DATA =
  /\.(?:json|jsonl|ya?ml|toml|csv|tsv|sql|html?|css|js|mjs|xml|xsd|xslt?|svg|j2|jinja2?|tmpl|tpl|mako|graphql|avsc|lark|mo|pem|parquet|npz|npy|sqlite|db)$/i;

/** Files that modules read when they run; not texts for people, nor settings of tools. */
export function isPackageData(path: string): boolean {
  return (
    DATA.test(path) && !/(?:^|\/)\./.test(path) && !/(?:^|\/)(?:package(?:-lock)?|tsconfig)\.json$/.test(path)
  );
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
