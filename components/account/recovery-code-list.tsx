import { useTranslations } from 'next-intl'

/** Codes to be kept on paper: large, apart, the same when printed. */
export function RecoveryCodeList({ codes }: { codes: readonly string[] }) {
  const t = useTranslations('keys.codes')
  return (
    <ol className="codes" aria-label={t('list')}>
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ol>
  )
}
