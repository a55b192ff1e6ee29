const ID = /^[0-9a-f]{40}$/;

/** A question about two objects, asked once for the whole process as long as both are named by their ids; a failure is not kept. */
export function keepAnswers<Answer>(
  ask: (gitDir: string, one: string, other: string) => Promise<Answer>,
): typeof ask {
  const kept = new Map<string, Promise<Answer>>();
  return (gitDir, one, other) => {
    if (!ID.test(one) || !ID.test(other)) return ask(gitDir, one, other);
    const key = `${one} ${other}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const answer = ask(gitDir, one, other);
    kept.set(key, answer);
    answer.catch(() => kept.delete(key));
    return answer;
  };
}
