// What a path of a project is by its name.

const TRIAL_FOLDER =
  /(?:^|\/)_?(?:t|unit|integration|e2e|tests?|testing|tests?[-_]\w+|\w+_tests?|testdata|test_?data|fixtures?|specs?|docs?|docs?[-_]\w+|examples?|samples?|demos?|benchmarks?|bench|perf|playground|dummy\w*|mocks?|mock_?server)\//i;
const TRIAL_FILE = /(?:^|\/)(?:test_[^/]*|[^/]*_tests?|conftest)\.pyi?$/;

/** Tests, documentation, examples: secrets there are mostly made up, and wheels mostly leave them out. */
export function isTrial(path: string): boolean {
  return TRIAL_FOLDER.test(path) || TRIAL_FILE.test(path);
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
