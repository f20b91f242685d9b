import { useTranslations } from 'next-intl'
import { Note } from '@/components/ui/note.tsx'
import type { LostHat } from '@/lib/domain/actor.ts'

/** Which hat was taken away and why, and what became of what was entered under it. */
export function LostHatNote({ lostHat: { reason, employerName, officeName } }: { lostHat: LostHat }) {
  const t = useTranslations('profile.lost')
  const names = { employer: employerName, office: officeName ?? '', enterprise: officeName ?? employerName }
  return (
    <Note tone="warn" title={t(`${reason}.title`, names)} titleAs="p" isStatus>
      <p>{t(`${reason}.text`, names)}</p>
    </Note>
  )
}
