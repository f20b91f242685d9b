import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { FieldFrame } from '@/components/ui/fields/field-frame.tsx'
import { Link } from '@/components/ui/link.tsx'

interface UploadFormProps {
  action: string
  libraryHref: string
  checkHref: string
}

/** Posts to a route of its own: the files go to disk as they arrive, with script or without. */
export function UploadForm({ action, libraryHref, checkHref }: UploadFormProps) {
  const t = useTranslations('batch.upload')
  return (
    <form method="post" action={action} encType="multipart/form-data" className="flow">
      <FieldFrame name="files" label={t('label')} hint={t('hint')}>
        <input type="file" id="files" name="files" multiple required aria-describedby="files-hint" />
      </FieldFrame>
      <p className="row">
        <Button icon="upload">{t('action')}</Button>
        <Link href={checkHref}>{t('check')}</Link>
        <Link href={libraryHref}>{t('library')}</Link>
      </p>
    </form>
  )
}
