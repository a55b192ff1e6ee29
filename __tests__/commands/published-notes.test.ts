// Credit joins the notes that people have edited in a release pull request, and costs nothing unless it is asked for.
import { expect, test } from '@jest/globals';
import { parse } from 'smol-toml';
import { publishedNotes } from '../../src/commands/published-notes.ts';
import { parseConfiguration } from '../../src/project/parse-configuration.ts';
import type { Project } from '../../src/project/project.ts';
import { releasePlan } from '../report/plans.ts';

async function published(settings: string, edited: string | null) {
  const plan = releasePlan();
  const [planned] = plan.packages;
  if (planned === undefined) throw new Error('the plan has a package');
  const asked: string[] = [];
  const told = <Answer>(name: string, answer: Answer): Promise<Answer> => {
    asked.push(name);
    return Promise.resolve(answer);
  };
  const project = { configuration: parseConfiguration(parse(settings)) } as Project;
  const repositoryUrl = 'https://github.com/acme/vault';
  const notes = await publishedNotes(
    { plan, planned, project, repositoryUrl, edited },
    {
      warn: (text) => void asked.push(text),
      logins: () => new Map(planned.commits.map(({ commit }) => [commit.sha, 'nina'])),
      readPulls: () => told('pulls', new Map()),
      readNewcomers: () => told('newcomers', new Set(['nina'])),
    },
  );
  return { notes, asked };
}

const EDITED = 'Mirrors, at last.\n\n**Full changelog:** x\n';

test('edited notes get the credit before their last link', async () => {
  const { notes, asked } = await published('notes.credit = true', EDITED);
  expect(notes).toMatch(
    /^Mirrors, at last\.\n\n### New contributors\n\n- @nina \(.*\)\n\n\*\*Full changelog:\*\* x\n$/,
  );
  expect(asked).toEqual(['pulls', 'newcomers']);
});

test.each(['', 'notes.template = "Hello {sections}"'])(
  'edited notes are published as they are, without a request: %j',
  async (settings) => {
    expect(await published(settings, EDITED)).toEqual({ notes: EDITED, asked: [] });
  },
);
