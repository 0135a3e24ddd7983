/** `lag`, asked once in a build however many pages need the answer; each time in `npm run dev`, where content changes. */
export function enGang<T>(lag: () => Promise<T>): () => Promise<T> {
  let svar: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? lag() : (svar ??= lag()));
}
