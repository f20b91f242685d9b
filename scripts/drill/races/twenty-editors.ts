import type { LocalDate } from '../../../lib/domain/local-date.ts'
import { chooseWorkers } from '../../../lib/use-cases/transmission/choose-workers.ts'
import { readDraft } from '../../../lib/use-cases/transmission/read-draft.ts'
import { saveDraftLine } from '../../../lib/use-cases/transmission/save-draft-line.ts'
import { startTransmission } from '../../../lib/use-cases/transmission/start-transmission.ts'
import { typed, understood } from '../../../prisma/scenarios/act.ts'
import { idOf } from '../../../prisma/scenarios/cast.ts'
import { askOwner, clientOf, type Race, race } from './race.ts'
import { wageOf } from './wage.ts'

const EDITORS = 20

/** Twenty pages opened on the same empty form save something else each: one is kept, nineteen are shown what stands there. */
export const twentyEditors: Race = async (ground, repetition) => {
  const { planted, now } = ground
  const { client, office } = clientOf(ground, repetition)
  const range = { startDate: '2024-12-01' as LocalDate, endDate: '2024-12-31' as LocalDate }
  const entered = { startDate: '01/12/2024', endDate: `31/12/2024${' '.repeat(repetition)}` }
  const { transmissionId } = await startTransmission(office, { entered, parsed: range }, now)
  await chooseWorkers(office, transmissionId, [idOf(planted.personIds, client)], now)
  const lineId = (await readDraft(office, transmissionId, now)).lines[0]?.lineId ?? ''
  let kept = ''
  const edit = (editor: number) => async () => {
    const wage = { ...wageOf(client, repetition), grossWageCents: 60_000 + editor * 100 }
    const content = { entered: typed(wage), wages: understood(wage), revision: 0, editorId: `editor ${editor}` }
    const answer = await saveDraftLine(office, lineId, content, now)
    if (answer.kind === 'saved') kept = content.entered.qualities[0]?.grossWage ?? ''
    return answer.kind === 'saved'
  }
  const outcome = await race(
    Array.from({ length: EDITORS }, (_, editor) => edit(editor)),
    Boolean,
  )
  const question = `SELECT entered->'qualities'->0->>'grossWage' FROM "DraftLine" WHERE id = $1`
  const found = await askOwner(ground, question, lineId)
  return {
    ...outcome,
    faults: [...outcome.faults, ...(found === kept ? [] : [`${found} stands there, kept was ${kept}`])],
  }
}
