import { prisma } from '../../lib/db/owner-client.ts'
import { saveMarks } from '../../lib/use-cases/e-box/save-marks.ts'
import { actorOf, idOf, type Planted } from './cast.ts'

/** Each enterprise's person has read its messages, an hour after they came: nothing is unread at the start. */
export async function readEverything(planted: Planted): Promise<void> {
  for (const [enterprise, person] of [
    ['brasserie', 'nathalie'],
    ['cafe', 'karel'],
    ['gasthof', 'anna'],
    ['horizon', 'thomas'],
  ] as const) {
    const actor = actorOf(planted, person, enterprise)
    const recipientId = idOf(planted.enterpriseIds, enterprise)
    for (const message of await prisma.eBoxMessage.findMany({ where: { recipientId, readAt: null } })) {
      const anHourLater = new Date(message.createdAt.getTime() + 3_600_000)
      await saveMarks(actor, { messageIds: [message.id], mark: 'read' }, anHourLater)
    }
  }
}
