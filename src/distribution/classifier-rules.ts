// PyPI refuses classifiers that it does not know. https://pypi.org/classifiers/
import { raise } from '../findings/catalogue.ts';
import { indexRuleErrors } from '../findings/index-rule-errors.ts';
import { nearName } from '../findings/near-name.ts';
import type { CoreMetadata } from './core-metadata.ts';
import type { Refusal } from './refusal.ts';
import { DEPRECATED_CLASSIFIERS, knownClassifiers, TROVE_VERSION } from './trove-classifiers.ts';

const PRIVATE = /^private\s*::/i;

export function classifierRefusals({ classifiers }: CoreMetadata, index: string): readonly Refusal[] {
  const known = knownClassifiers();
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
    if (known.has(classifier) || isNewerNumber(classifier, known)) return [];
    const near = nearName(classifier, [...known]);
    const hint =
      near === null
        ? ` (This version of py-release-action knows those of ${TROVE_VERSION}.)`
        : ` Is ${near} meant?`;
    return [
      (filename) =>
        raise(indexRuleErrors, 'distribution-classifier-unknown', { filename, classifier, index, hint }),
    ];
  });
}

/** Classifiers that may be younger than the list: a known one with another number. PyPI is asked in vain at most. */
export function youngClassifiers({ classifiers }: CoreMetadata): readonly string[] {
  const known = knownClassifiers();
  return classifiers.filter(
    (classifier) =>
      !known.has(classifier) &&
      !Object.hasOwn(DEPRECATED_CLASSIFIERS, classifier) &&
      isNewerNumber(classifier, known),
  );
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
