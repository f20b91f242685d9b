import { useTranslations } from 'next-intl'
import { ParameterGroupTable } from '@/components/parameter/parameter-list.tsx'
import { WaitingList } from '@/components/parameter/waiting-list.tsx'
import { Link } from '@/components/ui/link.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { parameterGroups } from '@/lib/domain/legal-parameters/definitions.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import type { ParameterList } from '@/lib/use-cases/parameter/list-parameters.ts'

/** What waits first, then the parameters by subject. */
export function ParametersPage({ list, language }: { list: ParameterList; language: Language }) {
  const t = useTranslations('parameters')
  const hrefOf = (name: string) => path(language, `/desk/parameters/${name}`)
  return (
    <>
      <BackLink href={path(language, '/desk')}>{t('deskLink')}</BackLink>
      <PageHeading title={t('title')} lead={t('lead')} />
      <WaitingList waiting={list.waiting} hrefOf={hrefOf} />
      <nav aria-label={t('jump')} className="par-jump">
        <ul className="row">
          {parameterGroups.map((group) => (
            <li key={group}>
              <a href={`#${group}`}>{t(`groups.${group}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parameterGroups.map((group) => (
        <ParameterGroupTable key={group} group={group} lines={list.lines} hrefOf={hrefOf} />
      ))}
      <p>
        <Link href={path(language, '/refData')}>{t('publicLink')}</Link>
      </p>
    </>
  )
}
