import { cancelDeclaration } from '../../../lib/use-cases/declaration/cancel-declaration.ts'
import { startCorrection } from '../../../lib/use-cases/declaration/start-correction.ts'
import { readDraftLine } from '../../../lib/use-cases/transmission/read-draft-line.ts'
import { saveDraftLine } from '../../../lib/use-cases/transmission/save-draft-line.ts'
import { submitTransmission } from '../../../lib/use-cases/transmission/submit-transmission.ts'
import { validateTransmission } from '../../../lib/use-cases/transmission/validate-transmission.ts'
import { enter, understood } from '../../../prisma/scenarios/act.ts'
import { askOwner, clientOf, type Race, type RaceGround, race } from './race.ts'
import { wageOf } from './wage.ts'

/** A declaration that was accepted, with a correction typed and not sent. */
async function prepare(ground: RaceGround, repetition: number) {
  const { planted, now } = ground
  const { client, office } = clientOf(ground, repetition)
  const wage = wageOf(client, repetition)
  const sentId = await enter(office, planted, [wage], now)
  await submitTransmission(office, sentId, now)
  await validateTransmission(sentId, now)
  const question = 'SELECT "declarationId" FROM "WageDeclarationVersion" WHERE "transmissionId" = $1'
  const declarationId = await askOwner(ground, question, sentId)
  const draft = await startCorrection(office, declarationId, now)
  if (!draft.ok) throw new Error(`no correction: ${JSON.stringify(draft.anomalies)}`)
  const line = await readDraftLine(office, draft.value.lineId, now)
  const wages = understood({ ...wage, grossWageCents: wage.grossWageCents + 1000 })
  const change = { entered: line.entered, wages, revision: line.revision, editorId: 'page' }
  await saveDraftLine(office, draft.value.lineId, { ...change, reason: 'typingError' }, now)
  return { office, declarationId, transmissionId: draft.value.transmissionId }
}

/** One sends a correction, another cancels the same declaration: one is received, the other hears that it changed. */
export const editAgainstCancel: Race = async (ground, repetition) => {
  const { now } = ground
  const { office, declarationId, transmissionId } = await prepare(ground, repetition)
  const question = 'SELECT "acceptedVersionId" FROM "WageDeclaration" WHERE id = $1'
  const basedOnVersionId = await askOwner(ground, question, declarationId)
  const cancellation = { declarationId, basedOnVersionId, reason: 'notWorked' as const, reasonText: '' }
  const outcome = await race(
    [
      async () => (await submitTransmission(office, transmissionId, now)).kind,
      async () => (await cancelDeclaration(office, cancellation, now)).kind,
    ],
    (kind) => kind === 'received',
  )
  const count = 'SELECT count(*) FROM "WageDeclarationVersion" WHERE "declarationId" = $1'
  const versions = await askOwner(ground, count, declarationId)
  // Out of the way of the next repetition with this client.
  await ground.owner.query(`UPDATE "WageDeclaration" SET status = 'cancelled' WHERE id = $1`, [declarationId])
  return { ...outcome, faults: [...outcome.faults, ...(versions === '2' ? [] : [`${versions} versions`])] }
}
