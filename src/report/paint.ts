// Colours of the terminal by meaning. https://no-color.org is the caller's to honour.

export type Ink = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

export type Paint = (ink: Ink, text: string) => string;

const CODES: Readonly<Record<Ink, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

export function createPaint(color: boolean): Paint {
  if (!color) return (_, text) => text;
  return (ink, text) => {
    const [on, off] = CODES[ink];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
