// The real command line on a terminal, where a person types once a text is on the screen. Python opens the terminal.
import { spawn } from 'node:child_process';
import { cliCommand, environmentOf, type CliPlace } from './run-cli.ts';

const TERMINAL = `
import fcntl, json, os, pty, struct, sys, termios
columns, parts = int(sys.argv[1]), json.loads(sys.argv[2])
pid, screen = pty.fork()
if pid == 0:
    os.execvp(sys.argv[3], sys.argv[3:])
fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
shown = b""
while True:
    try:
        piece = os.read(screen, 1024)
    except OSError:
        piece = b""
    if not piece:
        break
    shown += piece
    if parts and parts[0][0].encode() in shown:
        _, keys, *edit = parts.pop(0)
        for path, text in edit:
            with open(path, "a") as file:
                file.write(text)
        os.write(screen, keys.encode())
code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
print(json.dumps({"code": code, "shown": shown.decode()}))
`;

export interface TypedResult {
  readonly code: number;
  /** All that was on the screen, with its control sequences. */
  readonly shown: string;
}

/** `edit`: what somebody adds to a file meanwhile, before the keys. */
type TypedPart = readonly [after: string, keys: string, edit?: readonly [path: string, text: string]];

export function typeAtCli(
  args: readonly string[],
  parts: readonly TypedPart[],
  place: CliPlace & { readonly columns?: number },
): Promise<TypedResult> {
  const { cwd, env, columns = 80 } = place;
  const terminal = ['-c', TERMINAL, String(columns), JSON.stringify(parts), ...cliCommand(args)];
  return new Promise((resolve, reject) => {
    const child = spawn('python3', terminal, {
      ...{ cwd, env: environmentOf({ cwd, ...(env === undefined ? {} : { env }) }) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let told = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
    child.on('error', reject);
    child.on('close', () => resolve(JSON.parse(told) as TypedResult));
  });
}
