import { setTimeout as wait } from 'node:timers/promises'
import { cancelMandate } from '../../../lib/use-cases/mandate/cancel-mandate.ts'
import { submitTransmission } from '../../../lib/use-cases/transmission/submit-transmission.ts'
import { enter } from '../../../prisma/scenarios/act.ts'
import { actorOf } from '../../../prisma/scenarios/cast.ts'
import { askOwner, clientOf, type Race, race } from './race.ts'
import { wageOf } from './wage.ts'

const LONGEST_HEAD_START_MILLISECONDS = 40

/**
 * The office sends while its mandate is ended. Ending always succeeds; sending does or is refused, and the tables say the same. Counted as
 * winner is what was sent, or the end that came before it.
 */
export const mandateEnds: Race = async (ground, repetition) => {
  const { planted, now } = ground
  const { client, office } = clientOf(ground, repetition)
  const transmissionId = await enter(office, planted, [wageOf(client, repetition)], now)
  const mandateId = await askOwner(
    ground,
    `SELECT id FROM "Mandate" WHERE "employerId" = $1 AND "officeId" = $2`,
    office.employerId,
    office.senderId,
  )
  let isSent = false
  const outcome = await race(
    [
      async () => {
        // Ending has more to read before it takes the mandate: without a head start it would come second each time.
        await wait(Math.random() * LONGEST_HEAD_START_MILLISECONDS)
        isSent = (await submitTransmission(office, transmissionId, now)).kind === 'received'
        return isSent
      },
      async () => {
        await cancelMandate(actorOf(planted, 'thomas', 'horizon'), { mandateId, endDate: null }, now)
        return false
      },
    ],
    Boolean,
  )
  const status = await askOwner(ground, 'SELECT status FROM "Mandate" WHERE id = $1', mandateId)
  const versions = await askOwner(
    ground,
    'SELECT count(*) FROM "WageDeclarationVersion" WHERE "transmissionId" = $1',
    transmissionId,
  )
  await ground.owner.query(
    `UPDATE "Mandate" SET status = 'accepted', "endedAt" = NULL, "endedById" = NULL WHERE id = $1`,
    [mandateId],
  )
  const faults = [
    ...(status === 'ended' ? [] : [`the mandate is ${status}`]),
    ...(versions === (isSent ? '1' : '0') ? [] : [`${versions} versions, sent: ${isSent}`]),
  ]
  return { winners: 1, winner: isSent ? 'sent' : 'ended first', faults: [...outcome.faults, ...faults] }
}
