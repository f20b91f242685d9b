import { useTranslations } from 'next-intl'
import { presentAttestationCode } from '@/lib/domain/counter/attestation.ts'
import { Note } from '../../ui/note.tsx'

/** The code, told this once: afterwards only its hash is known. */
export function AttestationCode({ code }: { code: string }) {
  const t = useTranslations('attestation')
  return (
    <Note tone="ok" title={t('made.title')} isStatus>
      <p className="code num">{presentAttestationCode(code)}</p>
      <p>{t('made.text')}</p>
    </Note>
  )
}
