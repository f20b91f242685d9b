import { constants } from 'node:fs'
import { lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Circuit } from '../../../domain/batch/set-name.ts'
import { groupFiles, isMarker, isSignal, markerOf, type WaitingSet } from './waiting-set.ts'

/** Where one sender hands in files of one circuit, and finds the answers. */
export interface Inbox {
  senderNumber: string
  circuit: Circuit
  inDir: string
  outDir: string
}

const folders = { R: { in: 'IN', out: 'OUT' }, T: { in: 'INTEST', out: 'OUTTEST' } } as const

/** Files without GO are waited for that long: a slow line, a night. */
const WAITED_MILLISECONDS = 24 * 3_600_000

export function inboxOf(root: string, senderNumber: string, circuit: Circuit): Inbox {
  const { in: inName, out } = folders[circuit]
  return { senderNumber, circuit, inDir: join(root, senderNumber, inName), outDir: join(root, senderNumber, out) }
}

/** Two for each folder named by a sender number, which whoever administers the machine makes. */
export async function listInboxes(root: string): Promise<Inbox[]> {
  const names = (await readdir(root, { withFileTypes: true })).filter((each) => each.isDirectory())
  const numbers = names.map(({ name }) => name).filter((name) => /^\d{6}$/.test(name))
  return numbers.flatMap((number) => [inboxOf(root, number, 'R'), inboxOf(root, number, 'T')])
}

/** Makes its folders when they are not there. */
export async function openInbox({ inDir, outDir }: Inbox): Promise<void> {
  await mkdir(inDir, { recursive: true })
  await mkdir(outDir, { recursive: true })
}

/** Plain files only: a link could show the files of somebody else. What begins with a dot is still being written. */
async function listNames(dir: string): Promise<string[]> {
  const files = await readdir(dir, { withFileTypes: true })
  return files.filter((file) => file.isFile() && !file.name.startsWith('.')).map(({ name }) => name)
}

/** When the last of its files changed; a sender chooses the other time that files have. */
async function readChangedAt({ inDir }: Inbox, names: readonly string[]): Promise<Date> {
  const all = await Promise.all(names.map((name) => lstat(join(inDir, name))))
  return new Date(Math.max(...all.map(({ ctimeMs }) => Math.floor(ctimeMs))))
}

/**
 * What is ready to be taken: a GO or TD is there, or files have waited for one for a day. What was answered before a crash, and still
 * lies there, is removed.
 */
export async function listWaiting(inbox: Inbox, now: Date): Promise<WaitingSet[]> {
  const called = groupFiles(await listNames(inbox.inDir))
  // Files that were there before their GO are in the second list, even when the first was made while they came.
  const groups = called.size === 0 ? called : groupFiles(await listNames(inbox.inDir))
  const waiting: WaitingSet[] = []
  for (const [key, names] of groups) {
    const left = await removeAnswered(inbox, key, names)
    if (left.length === 0) continue
    const changedAt = await readChangedAt(inbox, left)
    const isReady = called.get(key)?.some(isSignal) || now.getTime() - changedAt.getTime() > WAITED_MILLISECONDS
    if (isReady) waiting.push({ key, names: left, changedAt })
  }
  return waiting
}

async function removeAnswered(inbox: Inbox, key: string, names: readonly string[]): Promise<readonly string[]> {
  const left = names.filter((name) => !isMarker(name))
  if (left.length === names.length) return left
  // A GO beside the mark came afterwards, and with it a set.
  const isNew = left.some(isSignal)
  await removeNames(inbox, isNew ? [] : left)
  await removeNames(inbox, [markerOf(key)])
  return isNew ? left : []
}

async function removeNames({ inDir }: Inbox, names: readonly string[]): Promise<void> {
  for (const name of names) await rm(join(inDir, name), { force: true })
}

/** Its content as it is read; never that of a link. @throws when it is no plain file any more */
export async function* readWaiting({ inDir }: Inbox, name: string): AsyncGenerator<Uint8Array> {
  const file = await open(join(inDir, name), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  if (!(await file.stat()).isFile()) {
    await file.close()
    throw new Error('no plain file')
  }
  yield* file.createReadStream()
}

/**
 * Takes an answered set away. Its GO becomes a mark first, in one step: after a crash the rest is removed, and not taken for a set of which
 * something is missing.
 */
export async function removeWaiting(inbox: Inbox, { key, names }: WaitingSet): Promise<void> {
  const [signal = '', ...others] = names.toSorted((first, second) => Number(isSignal(second)) - Number(isSignal(first)))
  if (others.length === 0) return removeNames(inbox, names)
  await rename(join(inbox.inDir, signal), join(inbox.inDir, markerOf(key)))
  await removeNames(inbox, [...others, markerOf(key)])
}
