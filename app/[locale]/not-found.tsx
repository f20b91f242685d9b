import { PublicFrame } from '@/app/public-frame.tsx'
import { showNotFound } from '@/app/refusals.tsx'

export default async function NotFoundPage() {
  return <PublicFrame>{await showNotFound()}</PublicFrame>
}
