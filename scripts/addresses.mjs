import { readFileSync, rmSync, writeFileSync } from 'node:fs'

// Runs on Node 20 with nothing installed.

/**
 * @param {string} registry with its closing slash
 * @param {string} path as in the lock file: `node_modules/a/node_modules/@b/c`
 * @param {{ name?: string, version: string }} entry
 */
function addressOf(
  registry,
  path,
  { name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), version },
) {
  return `${registry}${name}/-/${name.split('/').at(-1)}-${version}.tgz`
}

/**
 * Runs npm with a copy of the lock file that says where each package lies. The lock file itself names no address, and
 * npm then asks the registry for the whole history of every package before it fetches it: half of its requests. npm
 * reads `npm-shrinkwrap.json` before `package-lock.json`. A copy left by a power cut is written over by the next
 * install.
 * @template T
 * @param {{ root: string, registry: string }} place both with their closing slash
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withAddresses({ root, registry }, work) {
  const copy = `${root}npm-shrinkwrap.json`
  const remove = () => rmSync(copy, { force: true })
  const interrupt = () => process.exit(130)
  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'))
  for (const [path, entry] of Object.entries(lock.packages)) if (path) entry.resolved = addressOf(registry, path, entry)
  process.once('exit', remove)
  process.once('SIGINT', interrupt)
  writeFileSync(copy, JSON.stringify(lock))
  try {
    return await work()
  } finally {
    remove()
    process.off('exit', remove)
    process.off('SIGINT', interrupt)
  }
}
