// Azure Artifacts: the ID token as the assertion of an application, for an access token of Azure DevOps that is sent as a password.
// https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow (third case: a federated credential)
// https://learn.microsoft.com/azure/devops/integrate/get-started/authentication/service-principal-managed-identity
import type { HttpAnswer } from '../upload/answer-text.ts';
import {
  type ExchangeStep,
  type ExchangeVerdict,
  readTokenAnswer,
  type RefusalCause,
  saidBy,
  toldSeconds,
} from './exchange-step.ts';
import type { IndexIdentity } from './index-identity.ts';
import { textField } from './json-object.ts';

/** Azure DevOps, in every tenant. */
const AZURE_DEVOPS = '499b84ac-1321-427f-aa17-267ca6975798/.default';

/** `user`: any will do, the password decides. */
export function entraExchange(
  { values }: IndexIdentity,
  user: string,
  { idToken }: { readonly idToken: string },
): ExchangeStep {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: values['client'] ?? '',
    scope: AZURE_DEVOPS,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: idToken,
  });
  return {
    service: 'Microsoft Entra',
    question: () => ({
      url: `https://login.microsoftonline.com/${encodeURIComponent(values['tenant'] ?? '')}/oauth2/v2.0/token`,
      accept: 'application/json',
      headers: {},
      body: { form: form.toString() },
      secrets: [idToken],
    }),
    read: (answer) => readToken(answer, user),
  };
}

function readToken(answer: HttpAnswer, user: string): ExchangeVerdict {
  return readTokenAnswer(answer, {
    token: 'access_token',
    granted: (password, fields) => ({
      kind: 'done',
      credential: { user, password, seconds: toldSeconds(fields) },
    }),
    refused: (fields) => {
      const words =
        textField(fields, 'error_description', 4000) ?? textField(fields, 'error', 200) ?? 'no reason';
      // The first sentence names it; trace ids and the time follow.
      const [said = ''] = words.split(/\s+Trace ID:/);
      const code = Number(/\bAADSTS(\d+)/.exec(words)?.[1]);
      return { kind: 'refused', cause: CAUSES.get(code) ?? 'other', answer: saidBy(answer, said) };
    },
  });
}

/** https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const CAUSES: ReadonlyMap<number, RefusalCause> = new Map([
  [90002, 'provider'],
  [700016, 'provider'],
  [700211, 'provider'],
  [700212, 'audience'],
  [70021, 'subject'],
  [700213, 'subject'],
  [7002131, 'subject'],
  [7002138, 'subject'],
  [700024, 'time'],
]);
