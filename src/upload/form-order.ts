// Where the field stands without which an index does nothing. Servers that hand a request on when its sender is gone, as if it were whole,
// would store the piece of a file that arrived, and its name would be taken for good.
import type { FormField } from './upload-form.ts';

/** As they name themselves; seen with pypiserver 2.4.2 behind each. Behind Waitress, Twisted and gevent it gets no cut request. */
const HANDS_ON_CUT_REQUESTS = /^(?:WSGIServer|gunicorn|PasteWSGIServer|Cheroot)\b/i;

/** `server` is that header of an answer; null: it has none. */
export function handsOnCutRequests(server: string | null): boolean {
  return server !== null && HANDS_ON_CUT_REQUESTS.test(server);
}

export interface OrderedForm {
  readonly beforeFile: readonly FormField[];
  readonly afterFile: readonly FormField[];
}

/** As other clients send them, unless a cut form must lack `:action`; its order means nothing to RFC 7578 and to whole-form readers. */
export function orderForm(fields: readonly FormField[], actionLast: boolean): OrderedForm {
  if (!actionLast) return { beforeFile: fields, afterFile: [] };
  const isAction = ([name]: FormField): boolean => name === ':action';
  return { beforeFile: fields.filter((field) => !isAction(field)), afterFile: fields.filter(isAction) };
}
