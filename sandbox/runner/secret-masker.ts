// Hides secrets in a log as the runner does: the value, each line of it, and the encodings in which it commonly leaks.
// https://github.com/actions/runner/blob/main/src/Sdk/DTLogging/Logging/ValueEncoders.cs

export interface SecretMasker {
  add(secret: string): void;
  mask(text: string): string;
  /** Whether the text holds a secret in any of its forms. */
  holdsSecret(text: string): boolean;
  /** The secrets as they were added. */
  readonly secrets: readonly string[];
}

export function createSecretMasker(secrets: readonly string[] = []): SecretMasker {
  const added: string[] = [];
  const forms = new Set<string>();
  const masker: SecretMasker = {
    secrets: added,
    add(secret) {
      if (secret.trim() === '') return;
      added.push(secret);
      for (const part of new Set([secret, ...secret.split(/\r?\n/)])) {
        for (const form of encodings(part)) if (form.trim() !== '') forms.add(form);
      }
    },
    mask: (text) => replaceAllForms(text, forms),
    holdsSecret: (text) => [...forms].some((form) => text.includes(form)),
  };
  for (const secret of secrets) masker.add(secret);
  return masker;
}

function encodings(secret: string): readonly string[] {
  return [
    secret,
    secret.trim(),
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret.toWellFormed()),
    secret
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&apos;'),
    ...base64Forms(secret),
  ];
}

/** Base64 of the secret inside a longer text: its first character can be at any of three places of a group. */
function base64Forms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  return [0, 1, 2]
    .map((shift) => bytes.subarray(shift))
    .map((rest) => rest.subarray(0, rest.length - (rest.length % 3)).toString('base64'))
    .filter((form) => form.length >= 8);
}

function replaceAllForms(text: string, forms: ReadonlySet<string>): string {
  const ranges: [number, number][] = [];
  for (const form of forms) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
      ranges.push([at, at + form.length]);
  }
  if (ranges.length === 0) return text;
  ranges.sort(([a], [b]) => a - b);
  let masked = '';
  let done = 0;
  let [start, end] = ranges[0] ?? [0, 0];
  for (const [from, to] of ranges.slice(1)) {
    if (from <= end) {
      end = Math.max(end, to);
      continue;
    }
    masked += `${text.slice(done, start)}***`;
    done = end;
    [start, end] = [from, to];
  }
  return `${masked}${text.slice(done, start)}***${text.slice(end)}`;
}
