// Where the index server of this machine answers. Lock files record the address, so the port is part of the contract.

export const LOCAL_INDEX_HOST = '127.0.0.1';
export const LOCAL_INDEX_PORT = 8417;
/** Name of the index in the configuration of uv and poetry; their variables spell it `PY_RELEASE`. */
export const LOCAL_INDEX_NAME = 'py-release';
/** The user that its password belongs to. */
export const LOCAL_INDEX_USER = 'py-release';

/** Root of its simple index, with a slash at the end. */
export function localIndexUrl(port: number = LOCAL_INDEX_PORT): string {
  return `http://${LOCAL_INDEX_HOST}:${port}/simple/`;
}
