import type { CancelChoiceProps } from '@/components/transmission/cancel-choice.tsx'
import { path } from '@/lib/i18n/path.ts'
import { cancelTransmission } from './[transmissionId]/cancel/actions.ts'
import type { OpenDraft } from './open-draft.ts'

/** What "Annuler" asks on each step of a draft. */
export function cancelOf({
  draft,
  language,
  addresses,
}: OpenDraft): CancelChoiceProps & { action: () => Promise<void> } {
  return {
    href: addresses.cancel(),
    action: cancelTransmission.bind(null, draft.transmissionId),
    homeHref: path(language, '/workers'),
    workerCount: draft.lines.filter((line) => line.isStarted).length,
    isCorrection: draft.kind !== 'original',
  }
}
