import { pathToFileURL } from 'node:url'
import type { PortalProcess } from './server-process.ts'

const movableClock = pathToFileURL('tests/support/movable-clock.mjs').href

/** The server again, with a clock that can be moved while it runs: nothing in the program knows of it. */
export async function restartWithMovableClock(portal: PortalProcess): Promise<void> {
  await portal.stopServer()
  await portal.startServer({ NODE_OPTIONS: `--import ${movableClock}` })
}

/** From now on the running server believes it is that moment, and its clock goes on from there. */
export async function moveClock(portal: PortalProcess, moment: string): Promise<void> {
  await portal.tell({ clockAt: moment })
}
