import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Refusal } from '../stage.mjs'

/** PostgreSQL refuses to run as root; as root it runs as this account. */
export interface Account {
  uid: number
  gid: number
}

/** Where things go when the account of PostgreSQL cannot enter the folder of the clone. */
export const systemDir = '/var/lib/flexi-at-work'

export interface DataLocation {
  dataDir: string
  isMoved: boolean
  account: Account | undefined
}

function readAccount(): Account | undefined {
  try {
    const ask = (flag: string) =>
      Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: ask('-u'), gid: ask('-g') }
  } catch {
    return undefined
  }
}

function createAccount(): Account {
  try {
    execFileSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ])
  } catch {
    throw new Refusal(
      'PostgreSQL does not run as root and the account "postgres" could not be made: start as an ordinary user.',
    )
  }
  return readAccount() as Account
}

/** Whether the account may pass through every existing folder on the way. */
export function canReach(folder: string, account: Account): boolean {
  const above = dirname(folder)
  if (above !== folder && !canReach(above, account)) return false
  if (!existsSync(folder)) return true
  const { mode, uid, gid } = statSync(folder)
  if (uid === account.uid) return (mode & 0o100) !== 0
  if (gid === account.gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}

/**
 * The data folder as PostgreSQL can use it. As root, below a folder of mode 700 (a root home, `mktemp -d`), its account
 * could not enter: the data then goes under /var/lib, one folder for each clone.
 */
export function locateData(wantedDir: string): DataLocation {
  const dataDir = resolve(wantedDir)
  if (process.getuid?.() !== 0) return { dataDir, isMoved: false, account: undefined }
  const account = readAccount() ?? createAccount()
  if (canReach(dataDir, account)) return { dataDir, isMoved: false, account }
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 12)
  return { dataDir: join(systemDir, key), isMoved: true, account }
}
