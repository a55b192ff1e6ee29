// GraphQL's global ids, which REST answers carry as `node_id`. Opaque to clients.

export function nodeId(kind: string, id: string | number): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}
