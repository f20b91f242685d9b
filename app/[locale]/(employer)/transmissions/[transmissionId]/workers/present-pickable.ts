import type { PickableWorker } from '@/components/transmission/worker-picker.tsx'
import type { EligibleWorker } from '@/lib/domain/transmission/draft-view.ts'
import { formatSsin } from '@/lib/i18n/format-identifier.ts'

export function presentPickable({ ssin, ...worker }: EligibleWorker): PickableWorker {
  return { ...worker, ssinText: formatSsin(ssin) }
}
