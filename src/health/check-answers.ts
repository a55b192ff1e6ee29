// The four answers that a check can come to.
import { raise } from '../findings/catalogue.ts';
import { healthErrors } from '../findings/health-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import type { HealthCheck } from './health-check.ts';
import type { HealthName } from './health-names.ts';

export function passed(check: HealthName, subject: string, seen: string): HealthCheck {
  return { check, subject, state: 'passed', seen, finding: null };
}

export function failed(check: HealthName, subject: string, finding: UserError): HealthCheck {
  return { check, subject, state: 'failed', seen: finding.happened, finding };
}

export function warned(check: HealthName, subject: string, finding: UserError): HealthCheck {
  return { check, subject, state: 'warning', seen: finding.happened, finding };
}

/** It could not be asked; `finding` says why. */
export function unknown(check: HealthName, subject: string, finding: UserError): HealthCheck {
  return { check, subject, state: 'unknown', seen: finding.happened, finding };
}

export interface Unasked {
  /** `whether PyPI lists it` */
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

export function unasked(check: HealthName, subject: string, values: Unasked): HealthCheck {
  return unknown(check, subject, raise(healthErrors, 'health-not-asked', { ...values }));
}
