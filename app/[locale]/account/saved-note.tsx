import { useTranslations } from 'next-intl'
import { Note } from '@/components/ui/note.tsx'

const changes = ['session', 'sessions', 'app', 'passkey', 'passkeyRemoved', 'password'] as const

/** What the last change came to. */
export function SavedNote({ saved }: { saved: unknown }) {
  const t = useTranslations('account.saved')
  const change = changes.find((known) => known === saved)
  return change ? <Note tone="ok" title={t(change)} titleAs="p" isStatus /> : null
}
