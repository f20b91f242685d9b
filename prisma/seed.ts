import { prisma } from '../lib/db/owner-client.ts'
import { todayInBrussels } from '../lib/domain/local-date.ts'
import { plant } from './scenarios/plant.ts'
import { readEverything } from './scenarios/read-everything.ts'
import { tellDraft, tellPastWages, tellRefused } from './scenarios/stories.ts'
import { plantUsers } from './scenarios/users.ts'

/** What the installation remembers of its demonstration world: when it was begun, and whether it is whole. */
const mark = 'demonstration'

/** `half`: a seed was interrupted; the database must be made anew, because stories cannot be told twice. */
export async function readSeedState(): Promise<'none' | 'half' | 'whole'> {
  const found = await prisma.installationSecret.findUnique({ where: { name: mark } })
  if (!found) return 'none'
  return found.value === 'whole' ? 'whole' : 'half'
}

/** Loads the demonstration world once; a second call finds it there and changes nothing. */
export async function seed(now = new Date()): Promise<void> {
  const state = await readSeedState()
  if (state === 'whole') return
  if (state === 'half')
    throw new Error('The demonstration world was loaded by half: empty the database and start again.')
  await prisma.installationSecret.create({ data: { name: mark, value: 'begun' } })
  const today = todayInBrussels(now)
  const planted = await plant(today)
  await plantUsers(planted)
  await tellPastWages(planted)
  await tellRefused(planted, today)
  await tellDraft(planted, today)
  await readEverything(planted)
  await prisma.installationSecret.update({ where: { name: mark }, data: { value: 'whole' } })
}
