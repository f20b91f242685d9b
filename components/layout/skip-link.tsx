import { useTranslations } from 'next-intl'

/** Id of `main`, the target of the skip link. */
export const contentId = 'contenu'

export function SkipLink() {
  const t = useTranslations('frame')
  return (
    <a className="skip" href={`#${contentId}`}>
      {t('skip')}
    </a>
  )
}
