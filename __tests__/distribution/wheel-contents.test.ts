import { expect, test } from '@jest/globals';
import { parseConsoleScripts } from '../../src/distribution/console-scripts.ts';
import { topLevelModules } from '../../src/distribution/top-level-modules.ts';

test('top-level modules: packages, modules, extensions and .data, nothing else', () => {
  expect(
    topLevelModules([
      'acme_vault/__init__.py',
      'acme_vault/core/store.py',
      'single.py',
      '_fast.cpython-311-x86_64-linux-gnu.so',
      'winfast.cp311-win_amd64.pyd',
      'space/acme/plugin.abi3.so',
      'zoë/__init__.py',
      'acme_vault-1.3.0.data/purelib/pure/__init__.py',
      'acme_vault-1.3.0.data/platlib/plat.py',
      'acme_vault-1.3.0.data/scripts/acme.py',
      'acme_vault-1.3.0.dist-info/x.py',
      'acme_vault-stubs/__init__.pyi',
      'typed_only/__init__.pyi',
      'share/readme.txt',
      '81d243__mypyc.so',
      'not-a-name/x.py',
    ]),
  ).toEqual(['_fast', 'acme_vault', 'plat', 'pure', 'single', 'space', 'winfast', 'zoë']);
});

test('console scripts: their group only, extras dropped, comments and odd spacing', () => {
  expect(
    parseConsoleScripts(
      '# made by hand\r\n[console_scripts]\r\nacme = acme.cli:main\r\nacme-admin=acme.admin : main [admin]\n; no\n\n' +
        'broken\n[gui_scripts]\nacme-gui = acme.gui:main\n[ console_scripts ]\nlate = acme.late:run\n',
    ),
  ).toEqual([
    { name: 'acme', target: 'acme.cli:main' },
    { name: 'acme-admin', target: 'acme.admin:main' },
    { name: 'late', target: 'acme.late:run' },
  ]);
});
