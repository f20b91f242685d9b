import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'

/** One name for the contents of all files of these patterns: git changes dates, so contents are compared. */
export function hashSources(patterns: readonly string[]): string {
  const hash = createHash('sha256')
  for (const pattern of patterns) {
    // `[...rest]` is a folder, dots or not.
    const files = globSync(pattern).filter((path) => statSync(path).isFile())
    for (const file of files.sort()) hash.update(file).update('\0').update(readFileSync(file))
  }
  return hash.digest('hex')
}

/**
 * Does a piece of work again only when its sources are not those of the last time.
 * @param mark the file that remembers them; it lies where it disappears together with what was made
 */
export async function onceForSources<T>(
  mark: string,
  hash: string,
  work: () => Promise<T> | T,
): Promise<T | undefined> {
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return undefined
  const result = await work()
  writeFileSync(mark, hash)
  return result
}
