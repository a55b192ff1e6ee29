// An index that was asked gives no token to anybody: why.
import { raise } from '../findings/catalogue.ts';
import { trustErrors } from '../findings/trust-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import { quoteClaim } from './describe-claims.ts';
import type { TrustOffer } from './trust-offer.ts';
import { subjectValues, type TrustSubject } from './trust-subject.ts';

export function offerError(
  offer: Exclude<TrustOffer, { readonly kind: 'offered' }>,
  subject: TrustSubject,
): UserError {
  const values = subjectValues(subject);
  switch (offer.kind) {
    case 'foreign-audience':
      return raise(trustErrors, 'trust-audience-foreign', {
        ...values,
        seen: quoteClaim(offer.audience),
        expected: new URL(subject.profile.uploadUrl).hostname,
      });
    case 'disabled':
      return raise(trustErrors, 'trust-not-enabled', { ...values, answer: offer.answer });
    case 'not-offered':
      return raise(trustErrors, 'trust-not-offered', { ...values, answer: offer.answer });
    case 'unknown':
      return raise(trustErrors, 'trust-unreachable', {
        ...values,
        service: values.index,
        reason: offer.answer,
      });
  }
}
