import { setTimeout as wait } from 'node:timers/promises'
import { prisma } from '../../../lib/db/owner-client.ts'
import { submitTransmission } from '../../../lib/use-cases/transmission/submit-transmission.ts'
import { findOfficeId, officeActor, type PreparedDraft } from '../../drill/prepare-drafts.ts'

const LOOK_MILLISECONDS = 10
const PAUSE_MILLISECONDS = 1000

async function inTheEBox(transmissionId: string): Promise<void> {
  while ((await prisma.eBoxMessage.count({ where: { transmissionId } })) === 0) await wait(LOOK_MILLISECONDS)
}

/**
 * One web submission a second, each waited for until it is accepted and in the e-Box, until `isOver`.
 * @returns milliseconds of each, in no order
 */
export async function submitMeanwhile(drafts: readonly PreparedDraft[], isOver: () => boolean): Promise<number[]> {
  const officeId = await findOfficeId()
  const times: number[] = []
  for (const { transmissionId, employerId } of drafts) {
    if (isOver()) break
    const started = performance.now()
    await submitTransmission(officeActor(employerId, officeId), transmissionId, new Date())
    await inTheEBox(transmissionId)
    times.push(performance.now() - started)
    await wait(PAUSE_MILLISECONDS)
  }
  return times
}
