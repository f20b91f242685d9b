import { startCorrection } from '@/lib/use-cases/declaration/start-correction.ts'
import { understandCalculation } from '@/lib/use-cases/draft/prefill.ts'
import { readDraftLine } from '@/lib/use-cases/transmission/read-draft-line.ts'
import { saveDraftLine } from '@/lib/use-cases/transmission/save-draft-line.ts'
import { submitTransmission } from '@/lib/use-cases/transmission/submit-transmission.ts'
import { validateTransmission } from '@/lib/use-cases/transmission/validate-transmission.ts'
import { cents } from '../../factories/values.ts'
import { now, type World } from '../world.ts'

interface Retyped {
  grossWageCents: number
  payslipReference?: string
}

/** Somebody of the brasserie takes the pencil, types other things, and sends; decided at once. */
export async function correctOnWeb(world: World, declarationId: string, typed: Retyped): Promise<void> {
  const actor = world.actor()
  const draft = await startCorrection(actor, declarationId, now)
  if (!draft.ok) throw new Error(JSON.stringify(draft.anomalies))
  const { transmissionId, lineId } = draft.value
  const line = await readDraftLine(actor, lineId, now)
  const before = line.calculation ?? line.correction?.before
  if (!before) throw new Error('a correction begins with a calculation')
  const { grossWageCents, payslipReference } = typed
  const qualities = before.qualities.map((quality) => ({ ...quality, grossWageCents: cents(grossWageCents) }))
  const wages = understandCalculation({ ...before, qualities, ...(payslipReference && { payslipReference }) })
  const change = {
    entered: line.entered,
    wages,
    revision: line.revision,
    editorId: 'page',
    reason: 'typingError',
  } as const
  await saveDraftLine(actor, lineId, change, now)
  const answer = await submitTransmission(actor, transmissionId, now)
  if (answer.kind !== 'received') throw new Error(JSON.stringify(answer))
  await validateTransmission(transmissionId, now)
}
