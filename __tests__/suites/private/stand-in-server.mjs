// Stands in for `py-release index serve`: says that it is ready, writes its log, and does what the name of its package asks for.
import { createServer } from 'node:http';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';

const args = process.argv.slice(2);
const value = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const log = args[args.indexOf('--access-log') + 1];
const asked = value('package') ?? '';

if (asked.startsWith('acme-refused=')) {
  process.stderr.write(
    'error[index-token-narrow]: The token may not read acme/vault.\n  Give one with `contents: read`.\n  https://acme.example/errors.md#index-token-narrow\n',
  );
  process.exit(1);
}
if (asked.startsWith('acme-crash=')) {
  process.stderr.write('first\nlast words\n');
  process.exit(70);
}
writeFileSync(`${log}.seen`, JSON.stringify({ args, env: process.env, pid: process.pid }));
const entry = {
  ...{ time: '2026-01-05T10:00:00Z', actor: 'mona', workflow: 'CI', package: 'acme-vault', version: '1.3.0' },
  ...{ file: 'acme_vault-1.3.0-py3-none-any.whl', status: 200, client: 'pip/26.3' },
};
if (!asked.startsWith('acme-idle=')) appendFileSync(log, `${JSON.stringify(entry)}\n`.repeat(2) + '{"half');
if (asked.startsWith('acme-deaf=')) process.on('SIGTERM', () => undefined);
const server = createServer((request, response) => response.end(readFileSync(log)));
server.listen(Number(value('port')), '127.0.0.1', () => {
  process.stdout.write(`Serving acme-vault on http://127.0.0.1:${server.address().port}/simple/\n`);
});
