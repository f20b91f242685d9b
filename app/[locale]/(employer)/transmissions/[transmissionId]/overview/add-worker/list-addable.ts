import type { PickableWorker } from '@/components/transmission/worker-picker.tsx'
import { listEligibleWorkers } from '@/lib/use-cases/transmission/list-eligible-workers.ts'
import type { OpenDraft } from '../../../open-draft.ts'
import { presentPickable } from '../../workers/present-pickable.ts'

/** Workers with a Dimona in the period who are not in the draft yet; null when there are too many to list them at once. */
export async function listAddable({ actor, draft, now }: OpenDraft): Promise<PickableWorker[] | null> {
  const { workers, isPaged } = await listEligibleWorkers(actor, draft.transmissionId, { isWhole: true }, now)
  if (isPaged) return null
  return workers.filter((worker) => !worker.isChosen).map((worker) => presentPickable({ ...worker, isChosen: false }))
}
