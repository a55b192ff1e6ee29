// The inputs of `actions/private-index`: strings in, one typed value out, all problems together.
import { raise } from '../findings/catalogue.ts';
import { inputErrors } from '../findings/input-errors.ts';
import { throwAll, type UserError } from '../findings/user-error.ts';
import { normalizeName } from '../project/normalize-name.ts';

export interface PrivateIndexInputs {
  /** Repository (`owner/name`) by normalised name; null: the project's configuration tells. */
  readonly packages: Readonly<Record<string, string>> | null;
  readonly token: string;
  /** Document of a built index, `OWNER/REPO[@REF]:PATH`, a URL or a folder; empty: there is none. */
  readonly index: string;
  /** Empty: PyPI. */
  readonly upstream: string;
  readonly port: number;
  /** Null: the access log is not kept. */
  readonly accessLogArtifact: string | null;
}

const PACKAGE = /^([A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?)\s*=\s*([A-Z0-9][A-Z0-9-]*\/[A-Z0-9._-]+)$/i;
/** https://github.com/actions/toolkit/blob/main/packages/artifact/docs/additional-information.md#non-supported-characters */
const ARTIFACT_NAME = /^[^"<>|*?:\\/\r\n]{1,200}$/;

/** Throws every problem of the inputs at once. `raw` holds trimmed values by input name. */
export function parsePrivateIndexInputs(raw: ReadonlyMap<string, string>): PrivateIndexInputs {
  const problems: UserError[] = [];
  const text = (name: string): string => raw.get(name) ?? '';
  const refuse = (name: string, value: string, expected: string): void => {
    problems.push(raise(inputErrors, 'input-invalid', { name, value, expected }));
  };
  const lines = text('packages')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const packages: Record<string, string> = {};
  for (const line of lines) {
    const [, name = '', repository = ''] = PACKAGE.exec(line) ?? [];
    const known = packages[normalizeName(name)];
    if (name === '') refuse('packages', line, 'one `NAME=OWNER/REPO` on each line');
    else if (known !== undefined && known !== repository)
      refuse('packages', line, `one repository for each package, and ${name} has ${known} already`);
    else packages[normalizeName(name)] = repository;
  }
  const port = Number(text('port') || '8417');
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    refuse('port', text('port'), 'a number from 1 to 65535');
  const upstream = text('upstream');
  if (upstream !== '' && !isPlainAddress(upstream))
    refuse('upstream', hidden(upstream), 'an http or https URL without user and password');
  const artifact = text('access-log-artifact') || 'py-release-access';
  if (!ARTIFACT_NAME.test(artifact))
    refuse('access-log-artifact', artifact, 'a name without any of `" < > | * ? : \\ /`');
  throwAll(problems);
  return {
    packages: lines.length === 0 ? null : packages,
    token: text('token'),
    index: text('index'),
    upstream,
    port,
    accessLogArtifact: artifact === 'none' ? null : artifact,
  };
}

/** It becomes an argument of the server and an address that installers are sent to: neither may hold a secret. */
function isPlainAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}

function hidden(text: string): string {
  return text.replace(/\/\/[^/@]*@/, '//***@');
}
