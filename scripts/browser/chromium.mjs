import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Refusal } from '../stage.mjs'

/** The first one has no window to keep and takes a quarter less time of a test run; the tests pass with each. */
const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** @returns {string | undefined} undefined = the one that Playwright may have downloaded itself */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...places].find((place) => place && existsSync(place))
}

/** @param {string[]} command */
function callPackager(command) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stderr } = spawnSync('apt-get', ['-qq', ...command], { env, encoding: 'utf8' })
  return { isDone: status === 0, complaint: stderr?.trim().split('\n').at(-1) }
}

/** Debian's, where this may be done. @throws {Refusal} with what a person can do instead */
export function installChromium() {
  if (process.getuid?.() !== 0 || !callPackager(['--version']).isDone) {
    throw new Refusal(
      'Chromium is missing: install it (on Debian: sudo apt-get install chromium-headless-shell) or give CHROMIUM_PATH.',
    )
  }
  callPackager(['update'])
  const install = (/** @type {string} */ name) => callPackager(['install', '-y', '--no-install-recommends', name])
  const light = install('chromium-headless-shell')
  const done = light.isDone ? light : install('chromium')
  if (!done.isDone) throw new Refusal(`Chromium could not be installed: ${done.complaint}`)
}
