'use client'

import { FailureNotice } from '@/components/layout/failure-words.tsx'

/** A page failed: a bug or an outage, never a refusal. */
export default function FailedPage({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined
  return <FailureNotice traceId={digest} retry={retry} />
}
