import { PublicFrame } from '@/app/public-frame.tsx'
import { showNotFound } from '@/app/refusals.tsx'

/** Any address that is no page: 404 with words, also without script. */
export default async function UnknownPage() {
  return <PublicFrame>{await showNotFound()}</PublicFrame>
}
