import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { CeilingTable } from '@/components/parameter/ceiling-table.tsx'
import type { ParameterName } from '@/lib/domain/legal-parameters/definitions.ts'
import type { LayeredValue } from '@/lib/domain/legal-parameters/timeline.ts'

const sections = ['ceilings', 'wages', 'categories', 'rules'] as const

/** The way into a long page. */
export function Contents() {
  const t = useTranslations('reference')
  return (
    <nav aria-label={t('contents')} className="par-jump">
      <ul className="row">
        {sections.map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{t(`${section}.title`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function ReferenceSection({ id, children }: { id: 'categories' | 'rules' | 'ceilings'; children: ReactNode }) {
  const t = useTranslations('reference')
  return (
    <section id={id}>
      <h2>{t(`${id}.title`)}</h2>
      <p className="muted par-text">{t(`${id}.text`)}</p>
      {children}
    </section>
  )
}

export function Ceilings({ values }: { values: readonly LayeredValue[] }) {
  const t = useTranslations('reference')
  const valuesOf = (wanted: ParameterName) => values.filter(({ name }) => name === wanted)
  return (
    <ReferenceSection id="ceilings">
      <CeilingTable caption={t('ceilings.general')} values={valuesOf('annualCeiling')} />
      <CeilingTable caption={t('ceilings.pensioner')} values={valuesOf('pensionerCeiling')} />
      <CeilingTable caption={t('ceilings.early')} values={valuesOf('earlyPensionerLimit')} />
      <p className="muted">{t('confidenceNote')}</p>
    </ReferenceSection>
  )
}
