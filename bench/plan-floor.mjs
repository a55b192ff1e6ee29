// The floor that `plan --json` is measured against: start Node, `git log` the range, conventional-commits-parser over it.
// It lists, parses and groups; it decides nothing, writes no notes and reads no file.
import { spawn } from 'node:child_process';
import { CommitParser } from 'conventional-commits-parser';

const git = spawn('git', ['log', '-z', '--format=tformat:%H%x00%B', process.argv[2]], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
let text = '';
for await (const piece of git.stdout.setEncoding('utf8')) text += piece;
const fields = text.split('\0');
const parser = new CommitParser();
const groups = {};
for (let at = 0; at + 1 < fields.length; at += 2) {
  const message = fields[at + 1].trim();
  const { type } = message === '' ? { type: null } : parser.parse(message);
  (groups[type ?? ''] ??= []).push(fields[at]);
}
console.log(JSON.stringify(groups));
