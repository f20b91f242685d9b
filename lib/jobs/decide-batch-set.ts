import type { Job } from '../queue/claim.ts'
import { validateForms } from '../use-cases/batch/validate-forms.ts'

/** Decides the Forms of a set, chunk after chunk; run again, it goes on after the last chunk that was decided. */
export const decideBatchSet: Job<'decide-batch-set'> = {
  name: 'decide-batch-set',
  async run({ setId }) {
    while (await validateForms(setId, new Date())) {}
  },
}
