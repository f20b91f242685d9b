import { prisma } from '../lib/db/client.ts'
import { todayInBrussels } from '../lib/domain/local-date.ts'
import { enterprises } from './scenarios/enterprises.ts'
import { plant } from './scenarios/plant.ts'
import { readEverything } from './scenarios/read-everything.ts'
import { tellDraft, tellPastWages, tellRefused } from './scenarios/stories.ts'
import { plantUsers } from './scenarios/users.ts'

/** Loads the demonstration world once; a second call finds it there and changes nothing. */
export async function seed(now = new Date()): Promise<void> {
  const first = enterprises[0]
  if (await prisma.enterprise.findFirst({ where: { enterpriseNumber: first?.enterpriseNumber ?? '' } })) return
  const today = todayInBrussels(now)
  const planted = await plant(today)
  await plantUsers(planted)
  await tellPastWages(planted)
  await tellRefused(planted, today)
  await tellDraft(planted, today)
  await readEverything(planted)
}
