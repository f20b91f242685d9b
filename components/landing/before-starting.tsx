import { useTranslations } from 'next-intl'

const preparations = ['access', 'dimona', 'payslip'] as const

/** What to have before the first transmission. */
export function BeforeStarting() {
  const t = useTranslations('landing.before')
  return (
    <section>
      <h2>{t('title')}</h2>
      <ol className="how">
        {preparations.map((preparation) => (
          <li key={preparation}>
            <div>
              <h3>{t(`${preparation}.title`)}</h3>
              <p>{t(`${preparation}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
