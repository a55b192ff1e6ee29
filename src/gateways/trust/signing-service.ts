// One question to a service of Sigstore, asked patiently; what it answers is only believed to be JSON when it is.
import { attestationErrors } from '../../findings/attestation-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import { type Fields, parseObject } from '../../trust/json-object.ts';
import { answerText } from '../../upload/answer-text.ts';
import type { AskServer, LimitedAnswer } from './limited-request.ts';
import { askPatiently, type Patience } from './patient-question.ts';

export interface SigningService {
  /** For people: `Fulcio`. */
  readonly name: string;
  readonly url: string;
  readonly ask: AskServer;
  readonly patience: Patience;
}

export interface SigningQuestion {
  /** Below the service's URL. */
  readonly path: string;
  /** Sent by POST. */
  readonly json?: string;
  /** Kept out of what is said about the answer. */
  readonly secret?: string;
}

const ATTEMPTS = 5;
const LONGEST_ANSWER = 512 * 1024;

/** Throws `attestation-service-down` when it stays away. */
export async function askService(
  service: SigningService,
  { path, json, secret }: SigningQuestion,
): Promise<LimitedAnswer> {
  const { name, url, ask, patience } = service;
  const redact = redactor(secret);
  const question = {
    url: `${url.replace(/\/+$/, '')}${path}`,
    accept: 'application/json',
    longestBody: LONGEST_ANSWER,
    ...(json === undefined ? {} : { json }),
  };
  const asked = await askPatiently(patience, {
    service: name,
    mostAttempts: ATTEMPTS,
    ask: () => ask(question),
  });
  if (asked.kind === 'failed')
    throw raise(attestationErrors, 'attestation-service-down', {
      ...named(service),
      reason: redact(asked.reason),
    });
  return { ...asked.answer, body: redact(asked.answer.body), reason: redact(asked.answer.reason) };
}

/** The object of an answer that says yes. Throws `attestation-service-refused` or `attestation-service-answer`. */
export function acceptedObject(service: SigningService, answer: LimitedAnswer): Fields {
  if (answer.status < 200 || answer.status >= 300)
    throw raise(attestationErrors, 'attestation-service-refused', {
      ...named(service),
      status: answer.status,
      text: answerText(answer),
    });
  const fields = parseObject(answer.body);
  if (fields === null) throw strangeAnswer(service, 'it is no JSON object');
  return fields;
}

export function strangeAnswer(service: SigningService, problem: string): Error {
  return raise(attestationErrors, 'attestation-service-answer', { ...named(service), problem });
}

function named({ name, url }: SigningService): { readonly service: string; readonly host: string } {
  return { service: name, host: new URL(url).host };
}

/** Also a part of a token is none of a log's business; the shortest part that matters is a signature. */
function redactor(secret: string | undefined): (text: string) => string {
  const parts = [secret ?? '', ...(secret ?? '').split('.')].filter((part) => part.length >= 16);
  return (text) => parts.reduce((left, part) => left.replaceAll(part, '***'), text);
}
