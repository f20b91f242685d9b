import { useTranslations } from 'next-intl'
import { MandateFacts } from '@/components/mandate/mandate-facts.tsx'
import { Button, ButtonLink } from '@/components/ui/button.tsx'
import { Note } from '@/components/ui/note.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { computeMandateGroup } from '@/lib/domain/mandate/mandate.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import type { MandateView } from '@/lib/use-cases/mandate/read-mandate.ts'
import { RefusedMandate } from '../refused-mandate.tsx'
import { acceptMandate, declineMandate, withdrawMandate } from './actions.ts'

const outcomes = ['accepted', 'declined', 'withdrawn', 'ended', 'endSet'] as const

interface MandatePageProps {
  view: MandateView
  asked: SearchParams
  language: Language
}

export function MandatePage({ view, asked, language }: MandatePageProps) {
  const t = useTranslations('mandates')
  const { mandate, side, state, employer, office } = view
  const group = computeMandateGroup(state)
  const outcome = outcomes.find((each) => each === asked.saved)
  return (
    <>
      <BackLink href={path(language, '/access/mandates', { group })}>{t('all')}</BackLink>
      <PageHeading title={t('one.title', { employer: employer.name, office: office.name })} />
      {outcome && <Note tone="ok" title={t(`outcomes.${outcome}`)} titleAs="p" isStatus />}
      <RefusedMandate refused={asked.refused} />
      <MandateFacts mandate={mandate} state={state} employer={employer} office={office} />
      <section className="flow" aria-labelledby="meaning-title">
        <h2 id="meaning-title">{t('one.meaning')}</h2>
        <p>{t(`one.${group === 'over' ? 'after' : 'allows'}.${side}`)}</p>
      </section>
      <Ways view={view} language={language} />
    </>
  )
}

/** What this side may do now. */
function Ways({ view, language }: Pick<MandatePageProps, 'view' | 'language'>) {
  const t = useTranslations('mandates.one')
  const { mandateId } = view.mandate
  if (!view.canAnswer && !view.canWithdraw && !view.canEnd) return null
  return (
    <section className="flow" aria-labelledby="ways-title">
      <h2 id="ways-title">{t('ways')}</h2>
      {(view.canAnswer || view.canWithdraw) && (
        <form className="row">
          <input type="hidden" name="mandateId" value={mandateId} />
          {view.canAnswer && <Button formAction={acceptMandate}>{t('accept')}</Button>}
          {view.canAnswer && (
            <Button look="secondary" formAction={declineMandate}>
              {t('decline')}
            </Button>
          )}
          {view.canWithdraw && (
            <Button look="secondary" formAction={withdrawMandate}>
              {t('withdraw')}
            </Button>
          )}
        </form>
      )}
      {view.canEnd && (
        <div className="row">
          <ButtonLink look="secondary" href={path(language, `/access/mandates/${mandateId}/end`)}>
            {t('end')}
          </ButtonLink>
        </div>
      )}
    </section>
  )
}
