// Runs on Node 20 with nothing installed.

/** A failure that is the surroundings' fault and is told in one sentence, without a stack. */
export class Refusal extends Error {}

/**
 * Does one stage and prints its line: what was done, and how long it took.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work what it returns is printed after the name when it is text
 * @returns {Promise<T>}
 */
export async function stage(name, work) {
  const startedAt = performance.now()
  const result = await work()
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  const remark = typeof result === 'string' && result !== '' ? `  ${result}` : ''
  console.log(`  ${name.padEnd(12)}${seconds.padStart(6)} s${remark}`)
  return result
}

/** @param {unknown} failure @returns {string} */
function tell(failure) {
  const text = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)
  const isDiskFull = /ENOSPC|EDQUOT|no space left on device|could not extend file|disk quota exceeded/i.test(text)
  if (isDiskFull) return 'The disk is full: free some space (two gigabytes are plenty) and start again.'
  return failure instanceof Refusal ? failure.message : text
}

/** @param {unknown} failure */
export function stopWith(failure) {
  console.error(`\n${tell(failure)}\n`)
  process.exit(1)
}
