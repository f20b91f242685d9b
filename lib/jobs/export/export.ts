import { openSigner } from '../../channels/batch/export/open-signer.ts'
import { type Outside, openOutside, removeForgotten } from '../../channels/batch/export/outside.ts'
import { log } from '../../log.ts'
import { listUnlaidSets } from '../../use-cases/export/read-outgoing-forms.ts'
import { startExportSets } from '../../use-cases/export/start-export-sets.ts'
import { keepLooking } from '../keep-looking.ts'
import { readAnswers } from './read-answers.ts'
import { writeSet } from './write-set.ts'

/** Between two looks: what is accepted meanwhile travels together. */
const PAUSE_MILLISECONDS = 5000
/** Decisions are looked for this far back; at the start and each hour as far as they go. */
const LOOKED_BACK_MILLISECONDS = 600_000
const WHOLE_LOOK_MILLISECONDS = 3_600_000

/** As whom, where to, and signed by what. */
export interface ExportSettings {
  directory: string
  senderNumber: string
  signing: { keyFile: string; certificateFile: string } | null
}

/** Hands on what is accepted, and reads the answers, until stopped. @throws when it cannot sign */
export function startExport({ signing, ...settings }: ExportSettings): { stop(): Promise<void> } {
  const outside: Outside = { ...settings, sign: signing && openSigner(signing) }
  let wholeAt = Number.NEGATIVE_INFINITY
  async function look(): Promise<void> {
    const now = new Date()
    const isWhole = now.getTime() - wholeAt > WHOLE_LOOK_MILLISECONDS
    const since = isWhole ? null : new Date(now.getTime() - LOOKED_BACK_MILLISECONDS)
    if ((await attempt(() => exportOnce(outside, since, now))) && isWhole) wholeAt = now.getTime()
  }
  return keepLooking(look, PAUSE_MILLISECONDS)
}

/**
 * Reads every answer, then hands on everything accepted since that moment; what fails is tried again by the next look. A set that cannot be
 * written stops no other.
 */
export async function exportOnce(outside: Outside, since: Date | null, now: Date): Promise<void> {
  await openOutside(outside)
  await attempt(() => readAnswers(outside, now))
  await startExportSets(outside.senderNumber, since, now)
  const spoolIds: (string | null)[] = []
  for await (const set of listUnlaidSets()) {
    spoolIds.push(set.spoolId)
    await attempt(() => writeSet(outside, set, now))
  }
  await removeForgotten(outside, spoolIds, now)
}

async function attempt(act: () => Promise<void>): Promise<boolean> {
  try {
    await act()
    return true
  } catch (failure) {
    log.warn({ failure }, 'accepted declarations could not be handed on')
    return false
  }
}
