// One Python process in the fresh environment that imports the modules and resolves the console scripts.
import { randomUUID } from 'node:crypto';
import type { ConsoleScript } from '../../distribution/console-scripts.ts';
import { runProgram, type RunOptions } from '../run-program.ts';

export interface ProbedModule {
  readonly name: string;
  /** `__version__` when it is a text; else null. */
  readonly version: string | null;
  /** The end of the traceback; null when the import went well. */
  readonly failure: readonly string[] | null;
}

export interface ProbedScript {
  readonly name: string;
  readonly target: string;
  /** It needs an extra, which a plain installation doesn't bring: not tried. */
  readonly needsExtra: boolean;
  readonly failure: readonly string[] | null;
}

export interface ProbeResult {
  /** False when the process ended before it had tried everything; the step at which it ended has a failure. */
  readonly complete: boolean;
  /** Version of the installed distribution; null when it isn't installed under that name. */
  readonly version: string | null;
  readonly modules: readonly ProbedModule[];
  readonly scripts: readonly ProbedScript[];
}

export interface ProbeRequest {
  readonly distribution: string;
  readonly modules: readonly string[];
  readonly scripts: readonly ConsoleScript[];
}

// Every answer is a line that begins with a mark nobody else prints, written to a copy of standard output, because
// modules print when they are imported, replace sys.stdout, or end the process.
const PROGRAM = `
import importlib, importlib.metadata, json, os, re, sys, traceback
request = json.loads(sys.argv[1])
out = os.dup(1)
def tell(said):
    os.write(out, ("\\n" + request["mark"] + json.dumps(said) + "\\n").encode())
def attempt(step, name, action):
    tell({"at": [step, name]})
    try:
        return action(), None
    except BaseException as error:
        lines = "".join(traceback.format_exception(type(error), error, error.__traceback__)).splitlines()
        return None, lines[-20:]
def probe_module(name):
    module, failure = attempt("module", name, lambda: importlib.import_module(name))
    version = None
    if failure is None:
        version, _ = attempt("module", name, lambda: getattr(module, "__version__", None))
    return {"name": name, "version": version if isinstance(version, str) else None, "failure": failure}
def probe_script(script, declared):
    entry = declared.get(script["name"])
    if entry is None:
        return {**script, "needsExtra": False, "failure": ["it is not among the installed entry points"]}
    if entry.extras:
        return {**script, "needsExtra": True, "failure": None}
    missing = []
    def load():
        try:
            entry.load()
        except BaseException as error:
            missing.extend(modules_missing(error))
            raise
    _, failure = attempt("script", script["name"], load)
    if failure is not None and any(of_extra(name) for name in missing):
        return {**script, "needsExtra": True, "failure": None}
    return {**script, "needsExtra": False, "failure": failure}
def modules_missing(error):
    while error is not None:
        if isinstance(error, ModuleNotFoundError) and error.name:
            yield error.name.split(".")[0]
        error = error.__cause__ or error.__context__
# Whether only a requirement of an extra is named like the module.
def of_extra(module):
    plain = lambda name: re.sub("[-_.]+", "-", name).lower()
    needs = [(plain(re.match(r"[\\w.-]*", text).group()), re.search(r"\\bextra *==", text) is not None) for text in installed.requires or []]
    return {is_extra for name, is_extra in needs if name == plain(module)} == {True}
installed, _ = attempt("distribution", request["distribution"], lambda: importlib.metadata.distribution(request["distribution"]))
entries = installed.entry_points if installed else []
declared = {entry.name: entry for entry in entries if entry.group == "console_scripts"}
tell({"result": {
    "complete": True,
    "version": installed.version if installed else None,
    "modules": [probe_module(name) for name in request["modules"]],
    "scripts": [probe_script(script, declared) for script in request["scripts"]],
}})
os._exit(0)
`;

type Said =
  { readonly at: readonly ['distribution' | 'module' | 'script', string] } | { readonly result: ProbeResult };

/** `python` is the environment's interpreter; the options limit the time. */
export async function probeInstallation(
  python: string,
  request: ProbeRequest,
  options: RunOptions,
): Promise<ProbeResult> {
  const mark = randomUUID();
  const { stdout, lastLines, timedOut } = await runProgram(
    python,
    ['-I', '-c', PROGRAM, JSON.stringify({ mark, ...request })],
    options,
  );
  const said = stdout
    .split('\n')
    .filter((line) => line.startsWith(mark))
    .map((line) => JSON.parse(line.slice(mark.length)) as Said);
  const last = said.at(-1);
  if (last !== undefined && 'result' in last) return last.result;
  const lines = lastLines.filter((line) => !line.startsWith(mark));
  return endedEarly(request, last?.at, [
    ...lines,
    timedOut ? 'It did not end in time.' : 'It ended the Python process.',
  ]);
}

/** The process ended at that step (a crash, an exit, the time limit): the step failed, what came after it is unknown. */
function endedEarly(
  request: ProbeRequest,
  at: readonly [string, string] | undefined,
  failure: readonly string[],
): ProbeResult {
  const [step, name] = at ?? [];
  const script = step === 'script' ? request.scripts.find((one) => one.name === name) : undefined;
  return {
    complete: false,
    version: null,
    modules:
      script === undefined
        ? [{ name: step === 'module' ? (name as string) : 'python', version: null, failure }]
        : [],
    scripts: script === undefined ? [] : [{ ...script, needsExtra: false, failure }],
  };
}
