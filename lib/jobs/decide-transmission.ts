import { NotFound } from '../domain/refusal.ts'
import { type Job, PermanentFailure } from '../queue/claim.ts'
import { validateTransmission } from '../use-cases/transmission/validate-transmission.ts'

/** Decides each declaration of a received transmission. A transmission that does not exist will not begin to. */
export const decideTransmission: Job<'decide-transmission'> = {
  name: 'decide-transmission',
  async run({ transmissionId }) {
    try {
      await validateTransmission(transmissionId, new Date())
    } catch (failure) {
      throw failure instanceof NotFound ? new PermanentFailure(failure.message, { cause: failure }) : failure
    }
  },
}
