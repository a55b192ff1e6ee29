// A requirements file as the strictest reader of it sees it: without comments, one line for each requirement or option.
// https://pip.pypa.io/en/stable/reference/requirements-file-format/

/** Python ends a line at more than line feeds, and pip reads options from what follows. https://docs.python.org/3/library/stdtypes.html#str.splitlines */
const LINE_ENDS = new RegExp(String.raw`\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]`, 'u');

export interface RequirementLine {
  /** Of its first part, from 1. */
  readonly line: number;
  readonly text: string;
}

export function requirementLines(text: string): readonly RequirementLine[] {
  const lines: RequirementLine[] = [];
  let open: RequirementLine | null = null;
  for (const [position, physical] of text
    .replace(/^\uFEFF/, '')
    .split(LINE_ENDS)
    .entries()) {
    const begun: RequirementLine = open ?? { line: position + 1, text: '' };
    // A backslash inside a comment continues the line for pip, and ends it for uv.
    const plain = physical.replace(/(^|\s)#.*$/s, '');
    const goesOn = plain === physical && plain.endsWith('\\');
    open = goesOn ? { ...begun, text: begun.text + plain.slice(0, -1) } : null;
    if (!goesOn) lines.push({ ...begun, text: `${begun.text}${plain}`.replace(/\s+/g, ' ').trim() });
  }
  const last = open === null ? [] : [{ line: open.line, text: open.text.trim() }];
  return [...lines, ...last].filter((each) => each.text !== '');
}
