// Pages of a simple index, in the forms that indexes give them.
import { html, type PageForm, type Reply, type StoredFile } from './index-habit.ts';

const JSON_PAGE = 'application/vnd.pypi.simple.v1+json';

export function renderPage(form: PageForm, files: readonly StoredFile[]): Reply {
  if (form === 'json') {
    const listed = files.map(({ filename, sha256, bytes }) => ({
      filename,
      url: `/served/${filename}`,
      hashes: { sha256 },
      size: bytes.byteLength,
    }));
    const page = { meta: { 'api-version': '1.0' }, name: files[0]?.project, files: listed };
    return { status: 200, type: JSON_PAGE, body: JSON.stringify(page) };
  }
  const fragment = ({ sha256, md5 }: StoredFile): string =>
    form === 'html-sha256' ? `#sha256=${sha256}` : form === 'html-md5' ? `#md5=${md5}` : '';
  const links = files.map(
    (file) => `<a href="/served/${file.filename}${fragment(file)}">${file.filename}</a><br>`,
  );
  return html(200, links.join('\n'));
}

export function renderRoot(form: PageForm, files: readonly StoredFile[]): Reply {
  const projects = [...new Set(files.map(({ project }) => project))];
  if (form !== 'json') return html(200, projects.map((name) => `<a href="${name}/">${name}</a>`).join('\n'));
  const page = { meta: { 'api-version': '1.0' }, projects: projects.map((name) => ({ name })) };
  return { status: 200, type: JSON_PAGE, body: JSON.stringify(page) };
}
