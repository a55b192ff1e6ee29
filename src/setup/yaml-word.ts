/** Words that YAML takes for something else than text. https://yaml.org/spec/1.2.2/#103-core-schema, and those of YAML 1.1. */
const OTHER = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;
/** Begins with a letter, so that it is no number, date or indicator; a colon is followed by text. */
const PLAIN = /^[A-Za-z](?:[\w.+/@-]|:(?=\S))*$/;

/** One line of text as a YAML scalar that reads back as just that, also inside `[…]`. */
export function yamlWord(text: string): string {
  return PLAIN.test(text) && !OTHER.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
