import { prisma } from '@/lib/db/owner-client.ts'
import { cancelDeclaration } from '@/lib/use-cases/declaration/cancel-declaration.ts'
import { startCorrection } from '@/lib/use-cases/declaration/start-correction.ts'
import { readDraft } from '@/lib/use-cases/transmission/read-draft.ts'
import { saveConfirmedWarnings } from '@/lib/use-cases/transmission/save-confirmed-warnings.ts'
import { saveDraftLine } from '@/lib/use-cases/transmission/save-draft-line.ts'
import { submitTransmission } from '@/lib/use-cases/transmission/submit-transmission.ts'
import { validateTransmission } from '@/lib/use-cases/transmission/validate-transmission.ts'
import { typed, understood } from '@/prisma/scenarios/act.ts'
import type { PersonKey } from '@/prisma/scenarios/people.ts'
import type { WageScenario } from '@/prisma/scenarios/wages.ts'
import type { World } from '../world.ts'

const clerks: Record<string, PersonKey> = { brasserie: 'nathalie', cafe: 'karel', gasthof: 'anna' }

/** Payslips of one world, sent, corrected and withdrawn through the use-cases that the portal itself calls. */
export class CounterWorld {
  readonly world: World

  constructor(world: World) {
    this.world = world
  }

  actor(enterprise: string) {
    return this.world.actor(clerks[enterprise] ?? 'nathalie', enterprise)
  }

  /** Sent and decided unless it is to stay in processing; warnings are ticked. Answers the declaration's id. */
  async send(wage: WageScenario, at: Date, { isDecided = true } = {}): Promise<string> {
    const actor = this.actor(wage.enterprise)
    const transmissionId = await this.world.enter([wage], actor, at)
    return this.#submit(wage.enterprise, transmissionId, { at, isDecided })
  }

  async correct(declarationId: string, wage: WageScenario, at: Date, { isDecided = true } = {}): Promise<void> {
    const actor = this.actor(wage.enterprise)
    const started = await startCorrection(actor, declarationId, at)
    if (!started.ok) throw new Error(JSON.stringify(started.anomalies))
    const { transmissionId, lineId } = started.value
    const said = { entered: typed(wage), wages: understood(wage), reason: 'typingError' as const }
    const change = { ...said, revision: 0, editorId: 'test', isOverwrite: true }
    await saveDraftLine(actor, lineId, change, at)
    await this.#submit(wage.enterprise, transmissionId, { at, isDecided })
  }

  async withdraw(enterprise: string, declarationId: string, at: Date, { isDecided = true } = {}): Promise<void> {
    const { acceptedVersionId } = await prisma.wageDeclaration.findUniqueOrThrow({ where: { id: declarationId } })
    const cancellation = { declarationId, basedOnVersionId: acceptedVersionId ?? '', reason: 'notWorked' as const }
    const answer = await cancelDeclaration(this.actor(enterprise), { ...cancellation, reasonText: '' }, at)
    if (answer.kind !== 'received') throw new Error(JSON.stringify(answer))
    if (isDecided) await validateTransmission(answer.transmissionId, at)
  }

  async #submit(
    enterprise: string,
    transmissionId: string,
    { at, isDecided }: { at: Date; isDecided: boolean },
  ): Promise<string> {
    const actor = this.actor(enterprise)
    let answer = await submitTransmission(actor, transmissionId, at)
    if (answer.kind === 'unconfirmed') {
      const { lines } = await readDraft(actor, transmissionId, at)
      const confirmed = lines.map(({ lineId, anomalies }) => ({ lineId, codes: anomalies.map(({ code }) => code) }))
      await saveConfirmedWarnings(actor, { transmissionId, confirmed }, at)
      answer = await submitTransmission(actor, transmissionId, at)
    }
    if (answer.kind !== 'received') throw new Error(`not received: ${JSON.stringify(answer)}`)
    if (isDecided) await validateTransmission(transmissionId, at)
    const { declarationId } = await prisma.wageDeclarationVersion.findFirstOrThrow({ where: { transmissionId } })
    return declarationId
  }
}
