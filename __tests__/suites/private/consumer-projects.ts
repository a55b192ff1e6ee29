// Projects that install acme-vault, which is private, and acme-open, which is not: with pip, uv and poetry, as `consumer init` writes them.
import { plainBackend } from '../../e2e/plain-backend.ts';

const TEST = `import unittest
import acme_open
import acme_vault

class Versions(unittest.TestCase):
    def test_ours(self):
        print("vault", acme_vault.__version__, "open", acme_open.__version__)
        self.assertEqual(acme_vault.__version__, "1.3.0")
`;

const head = (dependencies: readonly string[]): string => `[project]
name = "acme-shop"
version = "0.1.0"
requires-python = ">=3.10"
dependencies = [${dependencies.map((each) => `"${each}"`).join(', ')}]
`;

const packages = '\n[tool.py-release.private-packages]\nacme-vault = "acme/acme-vault"\n';

export const DEPENDENCIES = ['acme-open>=1.0', 'acme-vault>=1.0.0,<2.0.0'];

/** Builds without requirements, and says what it depends on. */
export function pipProject(): Record<string, string> {
  const backend = plainBackend().replace(
    'Requires-Python: >=3.10\\n',
    `Requires-Python: >=3.10\\n${DEPENDENCIES.map((each) => `Requires-Dist: ${each}\\n`).join('')}`,
  );
  return {
    'pyproject.toml': `[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["tools"]\n\n${head(DEPENDENCIES)}${packages}`,
    'tools/backend.py': backend,
    'README.md': '# Shop\n',
    'src/acme_shop/__init__.py': '',
    'tests/test_versions.py': TEST,
  };
}

export function uvProject(indexUrl: string): Record<string, string> {
  return {
    'pyproject.toml': `${head(DEPENDENCIES)}
[tool.uv.sources]
acme-vault = { index = "py-release" }

[[tool.uv.index]]
name = "py-release"
url = "${indexUrl}"
explicit = true
authenticate = "always"
${packages}`,
    'tests/test_versions.py': TEST,
  };
}

/** The same without the private package. */
export function publicUvProject(): Record<string, string> {
  return { 'pyproject.toml': head(DEPENDENCIES.slice(0, 1)) };
}

export function poetryProject(indexUrl: string): Record<string, string> {
  return {
    'pyproject.toml': `${head(DEPENDENCIES)}
[tool.poetry]
package-mode = false

[tool.poetry.dependencies]
acme-vault = { source = "py-release" }

[[tool.poetry.source]]
name = "py-release"
url = "${indexUrl}"
priority = "explicit"
${packages}`,
    'tests/test_versions.py': TEST,
  };
}
