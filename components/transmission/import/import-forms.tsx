import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button.tsx'
import type { FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import { describedBy, FieldFrame } from '@/components/ui/fields/field-frame.tsx'
import { TextAreaField } from '@/components/ui/fields/text-area-field.tsx'
import { Link } from '@/components/ui/link.tsx'
import { StepBar } from '@/components/ui/step-bar.tsx'
import { CancelChoice, type CancelChoiceProps } from '../cancel-choice.tsx'
import { type DescribedColumn, ImportColumns } from './import-columns.tsx'

export interface ImportFormsProps {
  /** Of the form for pasted rows. */
  formId: string
  names: { file: string; paste: string }
  problem: FieldProblem | null
  /** Pasted rows that were refused, word for word. */
  pasted: string
  uploadAddress: string
  paste: (form: FormData) => Promise<void>
  templates: { csv: string; xlsx: string }
  columns: readonly DescribedColumn[]
  previousHref: string
  cancel: CancelChoiceProps
}

/** A file or pasted rows; nothing is saved in the draft by either. */
export function ImportForms(props: ImportFormsProps) {
  const t = useTranslations('wageImport')
  const actions = useTranslations('actions')
  return (
    <>
      <p>{t('lead')}</p>
      <FileForm {...props} />
      <PasteForm {...props} />
      <section className="fs">
        <h2>{t('template.title')}</h2>
        <p>{t('template.text')}</p>
        <ul className="row">
          <li>
            <Link href={props.templates.xlsx} isPlain download>
              {t('template.xlsx')}
            </Link>
          </li>
          <li>
            <Link href={props.templates.csv} isPlain download>
              {t('template.csv')}
            </Link>
          </li>
        </ul>
      </section>
      <section className="fs">
        <h2>{t('columns.title')}</h2>
        <ImportColumns columns={props.columns} />
      </section>
      <StepBar>
        <ButtonLink look="secondary" icon="arrow-left" href={props.previousHref}>
          {actions('previous')}
        </ButtonLink>
        <CancelChoice {...props.cancel} />
      </StepBar>
    </>
  )
}

function errorAt(name: string, problem: FieldProblem | null): string | undefined {
  return problem?.name === name ? problem.message : undefined
}

/** Posts to a route of its own: a file is larger than what a form may be. */
function FileForm({ names, problem, uploadAddress }: ImportFormsProps) {
  const t = useTranslations('wageImport.file')
  const field = { name: names.file, label: t('label'), hint: t('hint'), error: errorAt(names.file, problem) }
  return (
    <form method="post" action={uploadAddress} encType="multipart/form-data" className="fs" noValidate>
      <h2>{t('title')}</h2>
      <FieldFrame {...field}>
        <input
          type="file"
          id={names.file}
          name={names.file}
          accept=".csv,.txt,.tsv,.xlsx"
          aria-describedby={describedBy(field)}
          aria-invalid={field.error ? true : undefined}
        />
      </FieldFrame>
      <p className="block">
        <Button icon="upload">{t('action')}</Button>
      </p>
    </form>
  )
}

function PasteForm({ formId, names, problem, pasted, paste }: ImportFormsProps) {
  const t = useTranslations('wageImport.paste')
  return (
    <form id={formId} action={paste} className="fs" noValidate>
      <h2>{t('title')}</h2>
      <TextAreaField
        name={names.paste}
        label={t('label')}
        hint={t('hint')}
        error={errorAt(names.paste, problem)}
        rows={6}
        defaultValue={pasted}
        key={pasted}
        spellCheck={false}
        wrap="off"
      />
      <p className="block">
        <Button look="secondary">{t('action')}</Button>
      </p>
    </form>
  )
}
