// Variables by which a job tells uv which project it works on and how: meant for the job's own project, not for one that is made here.
// https://docs.astral.sh/uv/reference/environment/
const OF_A_PROJECT = new Set([
  'UV_PROJECT',
  'UV_WORKING_DIRECTORY',
  'UV_WORKING_DIR',
  'UV_FROZEN',
  'UV_LOCKED',
]);

export function withoutProjectVariables(env: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !OF_A_PROJECT.has(name.toUpperCase())));
}
