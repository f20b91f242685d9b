'use client'

import { unstable_isUnrecognizedActionError as isUnrecognizedAction } from 'next/navigation'
import { FailureNotice, RenewedNotice } from '@/components/layout/failure-words.tsx'

/** A page failed: a bug or an outage, never a refusal. Or the program was renewed while the page was open. */
export default function FailedPage({ error, retry }: { error: unknown; retry: () => void }) {
  if (isUnrecognizedAction(error)) return <RenewedNotice />
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined
  return <FailureNotice traceId={digest} retry={retry} />
}
