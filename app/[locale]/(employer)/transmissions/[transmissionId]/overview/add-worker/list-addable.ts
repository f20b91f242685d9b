import type { PickableWorker } from '@/components/transmission/worker-picker.tsx'
import { listEligibleWorkers } from '@/lib/use-cases/transmission/list-eligible-workers.ts'
import type { OpenDraft } from '../../../open-draft.ts'
import { presentPickable } from '../../workers/present-pickable.ts'

/** Workers with a Dimona in the period who are not in the draft yet. */
export async function listAddable({ actor, draft, now }: OpenDraft): Promise<PickableWorker[]> {
  const workers = await listEligibleWorkers(actor, draft.transmissionId, now)
  const chosen = new Set(draft.lines.map((line) => line.worker.workerId))
  return workers
    .filter((worker) => !chosen.has(worker.workerId))
    .map((worker) => presentPickable({ ...worker, isChosen: false }))
}
