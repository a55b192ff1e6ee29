// A workflow command in a step's output: `::name key=value,key=value::data`.
// https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const COMMAND = /^\s*::(?<name>[^\s:]+)(?:\s+(?<properties>.*?))?::(?<data>.*)$/s;

/** Null for a line that is no command. */
export function parseWorkflowCommand(line: string): WorkflowCommand | null {
  const found = COMMAND.exec(line)?.groups;
  if (found?.name === undefined) return null;
  const properties = (found.properties ?? '')
    .split(',')
    .map((pair) => pair.trim())
    .filter((pair) => pair.indexOf('=') > 0)
    .map((pair): [string, string] => {
      const equals = pair.indexOf('=');
      return [pair.slice(0, equals), unescapeProperty(pair.slice(equals + 1))];
    })
    .filter(([, value]) => value !== '');
  return {
    name: found.name.toLowerCase(),
    properties: Object.fromEntries(properties),
    data: unescapeData(found.data ?? ''),
  };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
