/** Why a page cannot be read; `parseIndexPage` adds its address. */
export class UnreadablePage extends Error {
  override readonly name = 'UnreadablePage';
}
