// Our checks of files as one program: what a release does with them before anything that starts a program (src/commands/check-files.ts).
import { checkDistributions } from '../lib/distribution/check-distributions.js';
import { checkContent } from '../lib/distribution/content-check.js';
import { judgeContent } from '../lib/distribution/judge-content.js';
import { readDistribution } from '../lib/gateways/archives/read-distribution.js';

const [name, ...paths] = process.argv.slice(2);
const files = await Promise.all(paths.map((path) => readDistribution(path)));
const version = files[0].metadata.version;
const kinds = ['sdist', 'wheel'];
const found = checkDistributions(files, { name, version, kinds, publicIndex: 'PyPI' });
const content = judgeContent(checkContent({ files, tracked: null, allow: [] }), 'fail');
const problems = [...found.errors, ...content.errors];
for (const { message } of problems) console.error(message);
process.exitCode = problems.length === 0 ? 0 : 1;
