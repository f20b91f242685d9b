import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button.tsx'
import { KeyValues } from '@/components/ui/key-values.tsx'
import { Note } from '@/components/ui/note.tsx'
import { BackLink } from '@/components/ui/page-heading.tsx'

const settings = ['CSAM_ISSUER', 'CSAM_CLIENT_ID', 'CSAM_PRIVATE_KEY_FILE'] as const

/** A key of the federal service that this installation is not connected to: says so, and what would connect it. */
export function MissingKey({ name, keysHref }: { name: 'eid' | 'itsme' | 'eidas'; keysHref: string }) {
  const t = useTranslations('signIn.unavailable')
  const keys = useTranslations('signIn.keys')
  return (
    <div className="narrow flow">
      <BackLink href={keysHref}>{t('otherKey')}</BackLink>
      <h1>{keys(`${name}.name`)}</h1>
      <Note title={t('note')}>
        <p>{t('federal')}</p>
      </Note>
      <KeyValues
        rows={settings.map((setting) => ({
          key: setting,
          label: <code>{setting}</code>,
          value: t(`settings.${setting}`),
        }))}
      />
      <p>{t('then')}</p>
      <ButtonLink href={keysHref} look="secondary">
        {t('otherKey')}
      </ButtonLink>
    </div>
  )
}
