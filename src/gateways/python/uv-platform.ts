// Which of uv's wheels runs here.
import { existsSync } from 'node:fs';
import { buildErrors } from '../../findings/build-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import { UV_PINS, type UvPlatform } from './uv-pins.ts';

export const UV_EXECUTABLE = process.platform === 'win32' ? 'uv.exe' : 'uv';

export function uvPlatform(): UvPlatform {
  const name = `${process.platform}-${process.arch}${usesMusl() ? '-musl' : ''}`;
  if (!Object.hasOwn(UV_PINS, name)) throw raise(buildErrors, 'uv-unsupported-platform', { platform: name });
  return name as UvPlatform;
}

/** Where both libraries are installed the musl build of uv, which is static, runs as well. */
function usesMusl(): boolean {
  const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
  return process.platform === 'linux' && existsSync(`/lib/ld-musl-${machine}.so.1`);
}
