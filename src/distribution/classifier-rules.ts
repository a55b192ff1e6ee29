// PyPI refuses classifiers that it does not know. https://pypi.org/classifiers/
import { raise } from '../findings/catalogue.ts';
import { indexRuleErrors } from '../findings/index-rule-errors.ts';
import { nearName } from '../findings/near-name.ts';
import type { CoreMetadata } from './core-metadata.ts';
import type { Refusal } from './refusal.ts';
import { DEPRECATED_CLASSIFIERS, isKnownClassifier, knownClassifiers } from './trove-classifiers.ts';

const PRIVATE = /^private\s*::/i;
const SHORT = 4;

export function classifierRefusals({ classifiers }: CoreMetadata, index: string): readonly Refusal[] {
  return classifiers.flatMap((classifier): readonly Refusal[] => {
    if (PRIVATE.test(classifier))
      return [(filename) => raise(indexRuleErrors, 'distribution-private', { filename, classifier, index })];
    const instead = Object.hasOwn(DEPRECATED_CLASSIFIERS, classifier)
      ? DEPRECATED_CLASSIFIERS[classifier]
      : null;
    if (instead) {
      const hint = instead.length > 0 ? ` Use ${instead.join(' or ')}.` : '';
      return [
        (filename) =>
          raise(indexRuleErrors, 'distribution-classifier-deprecated', { filename, classifier, index, hint }),
      ];
    }
    const meant = misspelt(classifier);
    if (meant === null) return [];
    const hint = ` Is ${meant} meant?`;
    return [
      (filename) =>
        raise(indexRuleErrors, 'distribution-classifier-unknown', { filename, classifier, index, hint }),
    ];
  });
}

/** Classifiers that may be younger than the list: no typing error. PyPI is asked in vain at most. */
export function youngClassifiers({ classifiers }: CoreMetadata): readonly string[] {
  return classifiers.filter(
    (classifier) =>
      !isKnownClassifier(classifier) &&
      !PRIVATE.test(classifier) &&
      !Object.hasOwn(DEPRECATED_CLASSIFIERS, classifier) &&
      misspelt(classifier) === null,
  );
}

/** The known one that is meant; null for a known one, and for one that may be new: it differs in more than a slip of the keys. */
function misspelt(classifier: string): string | null {
  if (isKnownClassifier(classifier)) return null;
  const known = knownClassifiers();
  if (isNewerNumber(classifier, known)) return null;
  const near = nearName(classifier, [...known]);
  if (near === null) return null;
  const [seen, parts] = [classifier.split(' :: '), near.split(' :: ')];
  const isSlip =
    seen.length !== parts.length || seen.every((part, place) => isNear(part, parts[place] ?? ''));
  return isSlip ? near : null;
}

/** Short names are near to each other by nature: languages of one letter. */
function isNear(seen: string, known: string): boolean {
  if (seen.toLowerCase() === known.toLowerCase()) return true;
  return seen.length > SHORT && nearName(seen, [known]) !== null;
}

/** New ones are mostly new versions: of Python, of Django. Development states are numbered once and for all. */
function isNewerNumber(classifier: string, known: ReadonlySet<string>): boolean {
  if (classifier.startsWith('Development Status ::')) return false;
  const form = withoutNumbers(classifier);
  return form !== classifier && [...known].some((each) => withoutNumbers(each) === form);
}

function withoutNumbers(classifier: string): string {
  return classifier.replace(/\d+(?:\.\d+)*/g, '#');
}
