// Text that is shown to people and may hold a URL with a user or a password in it.

/** `https://user:password@host/` becomes `https://***@host/`; variables in their place are no secrets. */
export function maskUserInfo(text: string): string {
  return text.replace(
    /([a-z][a-z0-9+.-]*:\/\/)([^/\s'"@]+(?:@(?=[^/\s'"]*@)[^/\s'"@]*)*)@/gi,
    (whole, scheme: string, info: string) => (isVariable(info) ? whole : `${scheme}***@`),
  );
}

/** Whether a URL in the text holds a password or a token as such. */
export function holdsSecret(text: string): boolean {
  return maskUserInfo(text) !== text;
}

/** `${TOKEN}`, `$USER:$TOKEN` or `${{ secrets.TOKEN }}`, and names without a password that are well known. */
function isVariable(info: string): boolean {
  const rest = info.replace(/\$\{\{.*?\}\}|\$\{[^}]*\}|\$\w+|\{[\w.]+\}|%\w+%/g, '');
  return (
    rest === '' ||
    (rest !== info && /^[\w.-]*:?$/.test(rest)) ||
    /^(?:git|__token__|oauth2accesstoken)$/.test(info)
  );
}
