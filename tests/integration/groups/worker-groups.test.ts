import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { cancelGroup } from '@/lib/use-cases/group/cancel-group.ts'
import { listGroups } from '@/lib/use-cases/group/list-groups.ts'
import { listTemplates } from '@/lib/use-cases/group/list-templates.ts'
import { readGroup } from '@/lib/use-cases/group/read-group.ts'
import { readGroupChoice } from '@/lib/use-cases/group/read-group-choice.ts'
import { readGroupSource } from '@/lib/use-cases/group/read-group-source.ts'
import { saveGroupName } from '@/lib/use-cases/group/save-group-name.ts'
import { saveTemplateWages } from '@/lib/use-cases/group/save-template-wages.ts'
import { startGroup } from '@/lib/use-cases/group/start-group.ts'
import { chooseWorkers } from '@/lib/use-cases/transmission/choose-workers.ts'
import { readDraft } from '@/lib/use-cases/transmission/read-draft.ts'
import { readDraftLine } from '@/lib/use-cases/transmission/read-draft-line.ts'
import { saveDraftLine } from '@/lib/use-cases/transmission/save-draft-line.ts'
import { startTransmission } from '@/lib/use-cases/transmission/start-transmission.ts'
import type { PersonKey } from '@/prisma/scenarios/people.ts'
import { range } from '../../factories/values.ts'
import { aWage, now, World } from '../../support/world.ts'

let world: World
/** Isabelle with a wage, Yves with another category. */
let sentId: string
beforeAll(async () => {
  world = await World.plant()
  sentId = await world.transmit([
    aWage(),
    aWage({ person: 'yves', employerCategory: '597', workerType: 'whiteCollar', grossWageCents: 50_050 }),
  ])
})

/** A draft with these workers, in which nothing is typed. */
async function begin(startDate: string, endDate: string, ...people: PersonKey[]) {
  const change = { entered: { startDate, endDate }, parsed: range(startDate, endDate) }
  const { transmissionId } = await startTransmission(world.actor(), change, now)
  const ids = people.map((person) => world.workerId(person))
  if (ids.length > 0) await chooseWorkers(world.actor(), transmissionId, ids, now)
  const { lines } = await readDraft(world.actor(), transmissionId, now)
  return { transmissionId, lineIds: lines.map(({ lineId }) => lineId) }
}

async function make(typedName: string, { transmissionId = sentId, isWithAmounts = false } = {}) {
  const outcome = await startGroup(world.actor(), { transmissionId, typedName, isWithAmounts }, now)
  return 'groupId' in outcome ? outcome.groupId : outcome.problem
}

describe('a group of workers', () => {
  it('is made of what was sent, with what stays the same of each; it stands in the log', async () => {
    const groupId = await make('  Cuisine  week-end ')
    const group = await readGroup(world.actor(), groupId)
    expect(group.name).toBe('Cuisine week-end')
    expect(group.members.map(({ worker, qualities }) => [worker.givenName, qualities])).toEqual([
      ['Yves', [{ employerCategory: '597', workerType: 'whiteCollar', premiums: [] }]],
      ['Isabelle', [{ employerCategory: '210', workerType: 'blueCollar', premiums: [] }]],
    ])
    expect(await listGroups(world.actor())).toEqual([{ groupId, name: 'Cuisine week-end', memberCount: 2 }])
    const entry = await prisma.auditEntry.findFirstOrThrow({ where: { subjectId: groupId } })
    expect(entry).toMatchObject({ action: 'group.make', subjectKind: 'workerGroup' })
  })

  it('is made of a draft too, of which little is known, and keeps amounts when asked for', async () => {
    const { transmissionId } = await begin('2024-12-01', '2024-12-31', 'marc')
    expect((await readGroupSource(world.actor(), transmissionId)).isSent).toBe(false)
    const empty = await readGroup(world.actor(), await make('Salle', { transmissionId }))
    expect(empty.members.map(({ qualities }) => qualities)).toEqual([[]])
    const withAmounts = await readGroup(world.actor(), await make('Avec montants', { isWithAmounts: true }))
    expect(withAmounts.members.map(({ qualities }) => qualities[0]?.grossWageCents)).toEqual([50_050, 100_000])
  })

  it('has a name of its own, accents and case aside; the very same twice is one', async () => {
    const groupId = await make('Été')
    const twice = await Promise.all([make('Double'), make('Double')])
    expect(twice[0]).toBe(twice[1])
    const { transmissionId } = await begin('2024-12-01', '2024-12-31', 'marc')
    expect(await make('ETE', { transmissionId })).toBe('taken')
    expect(await make(' ')).toBe('missing')
    expect(await make('x'.repeat(61))).toBe('tooLong')
    const rename = (typedName: string) => saveGroupName(world.actor(), { groupId, typedName }, now)
    expect(await rename('double')).toBe('taken')
    expect(await rename('été')).toBeNull()
    expect(await rename('Hiver')).toBeNull()
    expect((await readGroup(world.actor(), groupId)).name).toBe('Hiver')
  })

  it('ticks whoever has a Dimona in the period, and names who has none', async () => {
    const groupId = await make('Dimona')
    const choose = async (startDate: string, endDate: string) => {
      const { transmissionId } = await begin(startDate, endDate)
      return readGroupChoice(world.actor(), { transmissionId, groupId }, now)
    }
    expect(await choose('2024-12-01', '2024-12-31')).toMatchObject({ name: 'Dimona', missing: [] })
    const inSummer = await choose('2024-08-01', '2024-08-31')
    expect(inSummer.presentIds).toEqual([world.workerId('isabelle')])
    expect(inSummer.missing.map(({ givenName }) => givenName)).toEqual(['Yves'])
  })

  it('is forgotten with its template', async () => {
    const groupId = await make('Vieux')
    await cancelGroup(world.actor(), groupId, now)
    await expect(readGroup(world.actor(), groupId)).rejects.toBeInstanceOf(NotFound)
    expect(await prisma.workerGroupMember.count({ where: { groupId } })).toBe(0)
  })

  it('is nobody else’s: foreign and unknown answer the same', async () => {
    const groupId = await make('Privé')
    const karel = world.actor('karel', 'cafe')
    expect(await listGroups(karel)).toEqual([])
    await expect(readGroup(karel, groupId)).rejects.toBeInstanceOf(NotFound)
    await expect(cancelGroup(karel, groupId, now)).rejects.toBeInstanceOf(NotFound)
    await expect(saveGroupName(karel, { groupId, typedName: 'x' }, now)).rejects.toBeInstanceOf(NotFound)
    const stolen = startGroup(karel, { transmissionId: sentId, typedName: 'x', isWithAmounts: true }, now)
    await expect(stolen).rejects.toBeInstanceOf(NotFound)
    expect((await readGroup(world.actor(), groupId)).name).toBe('Privé')
  })
})

describe('the template of a group', () => {
  it('fills the forms that nobody has touched, marked until somebody goes on with them', async () => {
    const groupId = await make('Modèle')
    const { transmissionId, lineIds } = await begin('2024-12-01', '2024-12-31', 'isabelle', 'yves', 'marc')
    const offer = (await listTemplates(world.actor(), transmissionId)).find((each) => each.groupId === groupId)
    expect(offer).toMatchObject({ name: 'Modèle', untouchedCount: 2 })
    const asked = { transmissionId, groupId, lineId: null }
    expect(await saveTemplateWages(world.actor(), asked, now)).toEqual({ takenCount: 2 })
    const lines = await Promise.all(lineIds.map((lineId) => readDraftLine(world.actor(), lineId, now)))
    expect(lines.map(({ worker, repeatedGroup }) => [worker.givenName, repeatedGroup])).toEqual([
      ['Yves', 'Modèle'],
      ['Isabelle', 'Modèle'],
      ['Marc', null],
    ])
    const [yves] = lines
    expect(yves?.entered.qualities[0]).toMatchObject({
      employerCategory: '597',
      workerType: 'whiteCollar',
      grossWage: '',
    })
    expect(yves?.isComplete).toBe(false)
    expect(await saveTemplateWages(world.actor(), asked, now)).toEqual({ takenCount: 0 })
    const { entered, revision, lineId } = await readDraftLine(world.actor(), lineIds[0] ?? '', now)
    const { wages } = await prisma.draftLine.findUniqueOrThrow({ where: { id: lineId } })
    const change = { entered, wages: wages as never, revision, editorId: 'page' }
    await saveDraftLine(world.actor(), lineId, change, now)
    expect((await readDraftLine(world.actor(), lineId, now)).repeatedGroup).toBe('Modèle')
    await saveDraftLine(world.actor(), lineId, { ...change, isConfirmed: true }, now)
    expect((await readDraftLine(world.actor(), lineId, now)).repeatedGroup).toBeNull()
  })

  it('replaces the qualities of one form and nothing else, also of amounts that it keeps', async () => {
    const groupId = await make('Montants', { isWithAmounts: true })
    const { transmissionId, lineIds } = await begin('2024-12-01', '2024-12-31', 'isabelle')
    const [lineId = ''] = lineIds
    const { entered, revision } = await readDraftLine(world.actor(), lineId, now)
    const typed = { ...entered, payslipReference: 'dec-12', qualities: [] }
    const wages = { payslipReference: 'dec-12', calculationPeriod: range('2024-12-01', '2024-12-31') }
    const change = { entered: typed, wages: { ...wages, qualities: [], unreadable: [] }, revision, editorId: 'a' }
    await saveDraftLine(world.actor(), lineId, change, now)
    expect(await saveTemplateWages(world.actor(), { transmissionId, groupId, lineId }, now)).toEqual({ takenCount: 1 })
    const line = await readDraftLine(world.actor(), lineId, now)
    expect(line.entered).toMatchObject({ payslipReference: 'dec-12' })
    expect(line.entered.qualities[0]?.grossWage).toBe('1000')
    await saveGroupName(world.actor(), { groupId, typedName: 'Autre nom' }, now)
    await cancelGroup(world.actor(), groupId, now)
    expect((await readDraftLine(world.actor(), lineId, now)).repeatedGroup).toBe('Montants')
  })
})
