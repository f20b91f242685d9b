import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** A server that runs on a data folder, as its `postmaster.pid` tells. */
export interface Postmaster {
  pid: number
  port: number
}

function readCommand(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/**
 * The server alive on this folder, if any. After a kill -9 the pid file stays behind, and another program may have taken
 * its number since: PostgreSQL would then refuse to start for ever, so a file that names a stranger is removed.
 */
export function findPostmaster(clusterDir: string): Postmaster | undefined {
  const pidFile = join(clusterDir, 'postmaster.pid')
  if (!existsSync(pidFile)) return undefined
  const lines = readFileSync(pidFile, 'utf8').split('\n')
  const postmaster = { pid: Number(lines[0]), port: Number(lines[3]) }
  const command = readCommand(postmaster.pid)
  if (command.includes('postgres') && command.includes(clusterDir)) return postmaster
  rmSync(pidFile, { force: true })
  return undefined
}

/** Stops the server on this folder: connections are closed and everything is written (SIGINT); after 20 s at once. */
export async function stopPostmaster(clusterDir: string): Promise<void> {
  const postmaster = findPostmaster(clusterDir)
  if (!postmaster) return
  process.kill(postmaster.pid, 'SIGINT')
  for (let tenths = 0; tenths < 200 && findPostmaster(clusterDir); tenths++) await wait(100)
  if (findPostmaster(clusterDir)) process.kill(postmaster.pid, 'SIGQUIT')
}
