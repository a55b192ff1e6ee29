// What people do on PyPI's pages before anything is uploaded, and after: accounts, tokens, projects, publishers, deleting and yanking.
import { randomUUID } from 'node:crypto';
import { newToken } from './mint-token.ts';
import { normalizeName } from './pep440.ts';
import type { Site } from './site.ts';
import { type IndexProject, newProject, type Publisher, type PypiState } from './state.ts';

export interface PublisherOptions {
  /** `owner/name` */
  readonly repository: string;
  /** File name of the workflow. */
  readonly workflow: string;
  readonly environment?: string;
  /** GitHub's number of the owner, as the ID token's `repository_owner_id` has it. */
  readonly ownerId: string | number;
}

export interface Accounts {
  addUser(
    name: string,
    options?: { readonly hasVerifiedEmail?: boolean; readonly hasTwoFactor?: boolean },
  ): void;
  /** A user's API token, for one project or for all; the user is made when there is none. */
  issueToken(user: string, project?: string): string;
  revokeToken(token: string): void;
  /** A project that exists without a file. */
  addProject(name: string, owner: string): IndexProject;
  /** The project is made when there is none. */
  addPublisher(project: string, options: PublisherOptions): Publisher;
  addPendingPublisher(project: string, options: PublisherOptions): void;
  /** The file name can never be used again. */
  deleteFile(filename: string): void;
  yank(project: string, version: string, reason?: string): void;
}

export function createAccounts(state: PypiState, label: Site['label']): Accounts {
  const addProject = (name: string, owner: string): IndexProject => {
    const project = state.projects.get(normalizeName(name)) ?? newProject(name, normalizeName(name));
    state.projects.set(project.normalizedName, project);
    project.owners.add(owner);
    return project;
  };
  const accounts: Accounts = {
    addUser: (name, { hasVerifiedEmail = true, hasTwoFactor = true } = {}) =>
      void state.users.set(name, { name, hasVerifiedEmail, hasTwoFactor }),
    issueToken: (user, project) => {
      if (!state.users.has(user)) accounts.addUser(user);
      const token = newToken(label);
      state.tokens.set(token, { user, project: project ?? null });
      return token;
    },
    revokeToken: (token) => void state.tokens.delete(token),
    addProject,
    addPublisher: (name, options) => {
      const publisher = newPublisher(options);
      state.publishers.set(publisher.id, publisher);
      addProject(name, 'mona').publishers.add(publisher.id);
      return publisher;
    },
    addPendingPublisher: (projectName, options) => {
      const publisher = newPublisher(options);
      state.pendingPublishers.set(publisher.id, { ...publisher, projectName, addedBy: 'mona' });
    },
    deleteFile: (filename) => {
      for (const project of state.projects.values())
        for (const release of project.releases.values()) release.files.delete(filename);
    },
    yank: (name, version, reason) => {
      const releases = [...(state.projects.get(normalizeName(name))?.releases.values() ?? [])];
      const release = releases.find((each) => each.version === version);
      if (release === undefined) throw new Error(`There is no ${name} ${version} to yank.`);
      release.yanked = reason ?? true;
    },
  };
  return accounts;
}

function newPublisher({ repository, workflow, environment = '', ownerId }: PublisherOptions): Publisher {
  const [owner = '', name = ''] = repository.split('/');
  return {
    id: randomUUID(),
    owner,
    ownerId: String(ownerId),
    repository: name,
    workflow,
    environment: environment.toLowerCase(),
  };
}
