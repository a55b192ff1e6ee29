// The floor of the index server: a bare Node server that reads a file for each request. Prints its port.
import { readFile } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const folder = process.argv[2];
const server = createServer((request, response) => {
  readFile(join(folder, request.url), (error, bytes) => {
    if (error !== null) return response.writeHead(404).end();
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length })
      .end(bytes);
  });
});
server.listen(0, '127.0.0.1', () => console.log(`Serving on http://127.0.0.1:${server.address().port}/`));
