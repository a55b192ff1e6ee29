/** The only script of the pages: search, copying, the index's own address. Without it everything is there but these. */
export const SITE_SCRIPT = String.raw`'use strict';
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  const root = new URL(document.documentElement.dataset.root, location.href);
  const onWeb = /^https?:$/.test(location.protocol);

  if (onWeb) {
    for (const place of all('[data-simple-url]')) place.textContent = new URL('simple/', root).href;
    for (const advice of all('[data-incomplete]')) advice.hidden = true;
  }
  // On a disk no server looks for the index.html of a folder.
  else for (const link of all('a[data-folder]')) link.href += 'index.html';

  const select = (source) => {
    const selection = getSelection();
    selection.removeAllRanges();
    selection.selectAllChildren(source);
  };
  const copy = async (source) => {
    try {
      await navigator.clipboard.writeText(source.textContent);
      return true;
    } catch {
      // Plain http has no clipboard: then what is selected is copied, or stays selected for the reader to copy.
      select(source);
      return document.execCommand('copy');
    }
  };
  for (const button of all('button[data-copy]')) {
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const done = await copy(byId(button.dataset.copy));
      button.textContent = done ? 'Copied' : 'Selected';
      byId('announcement').textContent = done ? 'Copied to the clipboard' : 'Selected, not copied';
      setTimeout(() => {
        button.textContent = label;
        byId('announcement').textContent = '';
      }, 2000);
    });
  }

  const openTarget = () => {
    const target = location.hash.length > 1 ? byId(decodeURIComponent(location.hash.slice(1))) : null;
    if (target instanceof HTMLDetailsElement) target.open = true;
  };
  addEventListener('hashchange', openTarget);
  openTarget();
  addEventListener('beforeprint', () => {
    for (const details of all('details')) details.open = true;
  });

  const search = byId('search');
  if (search === null) return;
  const items = all('[data-search]');
  const found = byId('found');
  const total = found.textContent;
  const visibleLinks = () => items.filter((item) => !item.hidden).map((item) => item.querySelector('a'));
  const show = () => {
    const words = search.value.toLowerCase().replace(/[-_.]+/g, '-').split(/\s+/).filter(Boolean);
    for (const item of items) item.hidden = !words.every((word) => item.dataset.search.includes(word));
    const count = visibleLinks().length;
    found.textContent = words.length === 0 ? total : count + ' of ' + total;
    byId('none').hidden = count > 0;
  };
  const remember = () => {
    const here = new URL(location.href);
    if (search.value === '') here.searchParams.delete('q');
    else here.searchParams.set('q', search.value);
    if (onWeb) history.replaceState(null, '', here);
  };
  const change = (text) => {
    search.value = text;
    show();
    remember();
  };
  search.form.hidden = false;
  search.form.addEventListener('submit', (event) => {
    event.preventDefault();
    visibleLinks()[0]?.click();
  });
  search.addEventListener('input', () => change(search.value));
  byId('clear').addEventListener('click', () => {
    change('');
    search.focus();
  });
  addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLInputElement && event.target.type !== 'radio';
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
    }
    if (event.target !== search) return;
    if (event.key === 'Escape') change('');
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      visibleLinks()[0]?.focus();
    }
  });
  search.value = new URL(location.href).searchParams.get('q') ?? '';
  show();
})();
`;
