import { useTranslations } from 'next-intl'
import { KeyValues } from '../ui/key-values.tsx'
import { QrCode } from '../ui/qr-code.tsx'

/** How an application learns its key: by its camera, by a link on the same telephone, or typed. */
export function AppSecret({ secret, appAddress }: { secret: string; appAddress: string }) {
  const t = useTranslations('keys.app')
  return (
    <>
      <p>{t('scan')}</p>
      <QrCode text={appAddress} label={t('qr')} />
      <p>
        <a href={appAddress}>{t('open')}</a>
      </p>
      <KeyValues rows={[{ label: t('secret'), value: <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code> }]} />
    </>
  )
}
