// `py-release auth setup | check | rotate`: what a person has on this machine and on GitHub, and what came of it.
import { resolve } from 'node:path';
import { createAuthGateways, type AuthGateways } from './cli-auth-gateways.ts';
import { personCertificates } from './cli-certificates.ts';
import { checkCredentials, refuseProblems } from './commands/auth-check.ts';
import { rotateCredential } from './commands/auth-rotate.ts';
import { setUpCredentials } from './commands/auth-setup.ts';
import { credentialSubject, keyringUrl } from './credentials/credential-subject.ts';
import { authErrors } from './findings/auth-errors.ts';
import { raise } from './findings/catalogue.ts';
import { createTerminal } from './gateways/terminal.ts';
import type { ArgumentsOf } from './inputs/cli-arguments.ts';
import { checkedDocument, renderChecked, renderRotated, renderSetUp } from './report/credential-report.ts';
import { parsePypirc } from './upload/pypirc.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type AuthArguments = ArgumentsOf<'auth setup' | 'auth check' | 'auth rotate'>;

export async function runAuth(args: AuthArguments, given: Environment): Promise<void> {
  const terminal = createTerminal(given, args.quiet);
  const { env, roots } = personCertificates(given, (text) => terminal.tellWarnings([text]));
  const gateways = createAuthGateways({ env, quiet: args.quiet, folder: resolve(args.folder), roots });
  switch (args.command) {
    case 'auth setup':
      return runSetup(args, env, gateways);
    case 'auth check':
      return runCheck(args, env, gateways);
    case 'auth rotate':
      return runRotate(args, env, gateways);
  }
}

async function runSetup(
  args: ArgumentsOf<'auth setup'>,
  env: Environment,
  gateways: AuthGateways,
): Promise<void> {
  const { local, project, openSecrets } = gateways;
  const { serverUrl } = project;
  const { to, environment, secret, trustedOnly, yes } = args;
  const subjects = await readSubjects(args.indexes, gateways);
  const done = await setUpCredentials(
    {
      ...{ subjects, to, environment, secret, trustedOnly, yes, serverUrl },
      repository: args.repository ?? (await project.readRepository()),
      project: await project.readName(),
      publishers: await project.readPublishers(),
    },
    {
      ...gateways.proof,
      ...local,
      ...gateways.asking(args),
      ...{ env, openSecrets },
      isOnIndex: gateways.isOnIndex,
      askKeyring: (url, user) => local.keyring.ask(url, user),
      readPypirc: async () => {
        const file = await local.pypirc.read();
        return file === null ? null : { ...file, path: local.pypirc.shown };
      },
    },
  );
  const terminal = createTerminal(env, args.quiet);
  if (args.json) printDocument(env, args.quiet, { schema: 1, ...done });
  else terminal.print(renderSetUp(done.trusted, done.stored, terminal));
}

async function runCheck(
  args: ArgumentsOf<'auth check'>,
  env: Environment,
  gateways: AuthGateways,
): Promise<void> {
  const { project, local } = gateways;
  const subjects = await readSubjects(args.indexes, gateways);
  const checked = await checkCredentials(
    {
      indexes: subjects.flatMap((each) => (each.kind === 'index' ? [each.profile] : [])),
      serverUrl: project.serverUrl,
      repository: args.repository ?? (await project.readRepository()),
      publishers: await project.readPublishers(),
    },
    { ...gateways.proof, ...local, ...gateways.looking, env },
  );
  const terminal = createTerminal(env, args.quiet);
  if (args.json) printDocument(env, args.quiet, checkedDocument(checked));
  else terminal.print(renderChecked(checked, terminal));
  refuseProblems(checked);
}

async function runRotate(
  args: ArgumentsOf<'auth rotate'>,
  env: Environment,
  gateways: AuthGateways,
): Promise<void> {
  const { project, local } = gateways;
  const [subject] = await readSubjects([args.index], gateways);
  if (subject === undefined)
    throw raise(authErrors, 'auth-nothing-to-rotate', { index: args.index, looked: 'nothing was named' });
  const { environment, secrets } = args;
  const asking = gateways.asking(args);
  const done = await rotateCredential(
    {
      ...{ subject, environment, secrets, serverUrl: project.serverUrl },
      repository: args.repository ?? (await project.readRepository()),
      project: await project.readName(),
    },
    {
      ...gateways.proof,
      ...local,
      ...asking,
      env,
      findSecrets: gateways.findSecrets,
      revokeToken: gateways.revokeToken,
      confirmRevocation: async (question) =>
        args.revoke || (asking.canAsk && (await asking.agrees(question))),
    },
  );
  const terminal = createTerminal(env, args.quiet);
  if (args.json) printDocument(env, args.quiet, { schema: 1, ...done });
  else terminal.print(renderRotated(done, terminal));
}

async function readSubjects(names: readonly string[], { local, project }: AuthGateways) {
  const file = await local.pypirc.read();
  const repositories = file === null ? [] : parsePypirc(file.text, local.pypirc.shown);
  const subjects = names.map((name) => credentialSubject(name, repositories, project.serverUrl));
  // One index may go by several names.
  return [...new Map(subjects.map((subject) => [keyringUrl(subject), subject])).values()];
}

function printDocument(env: Environment, quiet: boolean, document: unknown): void {
  const terminal = createTerminal(env, quiet);
  terminal.print(JSON.stringify(document, null, terminal.isTerminal ? 2 : 0));
}
