// A text of a SARIF log. https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
import { plainLine } from '../notes/plain-line.ts';

/** One line. Brackets begin a link and braces a placeholder (sections 3.11.5 and 3.11.6): texts from outside make neither. */
export function sarifText(text: string, longest: number): string {
  return plainLine(text, longest).replaceAll(/[[{]/g, '(').replaceAll(/[\]}]/g, ')');
}
