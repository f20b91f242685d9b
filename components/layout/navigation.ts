import type { IconName } from '@/components/ui/icon-names.ts'

/** A place of the left rail. Which ones a person sees follows from the permissions; the page decides that. */
export type Place =
  | 'eBox'
  | 'workers'
  | 'toDo'
  | 'dimona'
  | 'disputes'
  | 'attestation'
  | 'batch'
  | 'access'
  | 'declarations'
  | 'desk'

interface PlaceLook {
  address: string
  icon: IconName
  group: 'documents' | 'services'
}

/** In the order of the rail. */
export const places: Record<Place, PlaceLook> = {
  eBox: { address: '/e-box', icon: 'mail', group: 'documents' },
  workers: { address: '/workers', icon: 'briefcase', group: 'services' },
  toDo: { address: '/to-do', icon: 'list-checks', group: 'services' },
  dimona: { address: '/dimona', icon: 'id-card', group: 'services' },
  disputes: { address: '/workers/disputes', icon: 'circle-alert', group: 'services' },
  attestation: { address: '/workers/attestation', icon: 'file-badge', group: 'services' },
  batch: { address: '/batch', icon: 'layers', group: 'services' },
  access: { address: '/access', icon: 'users', group: 'services' },
  desk: { address: '/desk', icon: 'briefcase', group: 'services' },
  declarations: { address: '/counter', icon: 'receipt-text', group: 'services' },
}

export function listPlaces(allowed: readonly Place[], group: PlaceLook['group']): Place[] {
  return (Object.keys(places) as Place[]).filter((place) => allowed.includes(place) && places[place].group === group)
}
