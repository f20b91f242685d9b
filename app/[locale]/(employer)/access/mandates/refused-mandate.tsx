import { useTranslations } from 'next-intl'
import { Note } from '@/components/ui/note.tsx'
import { mandateRefusals } from '@/lib/domain/mandate/rules.ts'

/** Why a change of a mandate was refused; nothing when it was not. */
export function RefusedMandate({ refused }: { refused: unknown }) {
  const t = useTranslations('mandates')
  const refusal = mandateRefusals.find((each) => each === refused)
  if (!refusal) return null
  return (
    <Note tone="bad" title={t('refused')} titleAs="p" isStatus>
      <p>{t(`refusals.${refusal}`)}</p>
    </Note>
  )
}
