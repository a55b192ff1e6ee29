// Secrets of Actions, and the environments that have some of their own.

/** Of Actions; the value as the sandbox opened it. */
export interface Secret {
  readonly name: string;
  value: string;
  createdAt: string;
  updatedAt: string;
}

export interface Environment {
  readonly id: number;
  readonly name: string;
  readonly createdAt: string;
  readonly secrets: Map<string, Secret>;
}
