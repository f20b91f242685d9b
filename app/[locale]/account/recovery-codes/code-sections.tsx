import { useTranslations } from 'next-intl'
import { RecoveryCodeList } from '@/components/account/recovery-code-list.tsx'
import { Button, ButtonLink } from '@/components/ui/button.tsx'
import { Note } from '@/components/ui/note.tsx'
import { hasStrongKey, type Keys } from '@/lib/domain/key/keys.ts'
import { makeCodes, putCodesAway } from './actions.ts'

/** The new codes, this once. */
export function NewCodes({ codes, fileHref }: { codes: readonly string[]; fileHref: string }) {
  const t = useTranslations('keys.codes')
  return (
    <>
      <Note tone="warn" title={t('once')} titleAs="h2">
        <p>{t('onceText')}</p>
      </Note>
      <RecoveryCodeList codes={codes} />
      <div className="row">
        <ButtonLink look="secondary" icon="file-down" href={fileHref} isPlain>
          {t('download')}
        </ButtonLink>
      </div>
      <form action={putCodesAway}>
        <Button>{t('kept')}</Button>
      </form>
    </>
  )
}

/** How many are left, and the button for others. */
export function MakeCodes({ keys }: { keys: Keys }) {
  const t = useTranslations('keys.codes')
  return (
    <>
      <p>
        <strong>{t('left', { count: keys.recoveryCodeCount })}</strong>
      </p>
      {hasStrongKey(keys) ? (
        <form action={makeCodes} className="flow">
          {keys.recoveryCodeCount > 0 && <p>{t('replaces')}</p>}
          <Button>{t('make')}</Button>
        </form>
      ) : (
        <p>{t('appFirst')}</p>
      )}
    </>
  )
}
