// `--help`: what a person can type, with examples.
import type { CliCommand } from './cli-arguments.ts';
import { AUTH_CHECK_HELP, AUTH_ROTATE_HELP, AUTH_SETUP_HELP } from './help/auth.ts';
import { CONSUMER_INIT_HELP } from './help/consumer.ts';
import { PREVIEW_HELP } from './help/preview.ts';
import { VERIFY_HELP } from './help/verify.ts';
import { HEALTH_HELP } from './help/health.ts';
import { AUDIT_HELP } from './help/audit.ts';
import { CONSUMER_UPDATE_HELP } from './help/update.ts';
import { GENERAL_HELP } from './help/general.ts';
import { INDEX_BUILD_HELP } from './help/index-build.ts';
import { INDEX_SERVE_HELP } from './help/index-serve.ts';
import { INIT_HELP } from './help/init.ts';
import { PLAN_HELP } from './help/plan.ts';
import { RELEASE_HELP } from './help/release.ts';

const HELP: Readonly<Record<CliCommand, string>> = {
  plan: PLAN_HELP,
  release: RELEASE_HELP,
  init: INIT_HELP,
  'auth setup': AUTH_SETUP_HELP,
  'auth check': AUTH_CHECK_HELP,
  'auth rotate': AUTH_ROTATE_HELP,
  'consumer init': CONSUMER_INIT_HELP,
  preview: PREVIEW_HELP,
  verify: VERIFY_HELP,
  health: HEALTH_HELP,
  audit: AUDIT_HELP,
  'consumer update': CONSUMER_UPDATE_HELP,
  'index build': INDEX_BUILD_HELP,
  'index serve': INDEX_SERVE_HELP,
};

export function renderHelp(command: CliCommand | null): string {
  return command === null ? GENERAL_HELP : HELP[command];
}
