import type { WagesIntent } from '@/lib/channels/web/parse-wages-intent.ts'
import { saveTemplateWages } from '@/lib/use-cases/group/save-template-wages.ts'
import { saveRepeatedWages } from '@/lib/use-cases/transmission/save-repeated-wages.ts'
import type { openPosted } from '../../../open-posted.ts'

/** What the button of the form takes over into it: former data, or the template of a group. */
export async function takeOver(
  { actor, now }: Awaited<ReturnType<typeof openPosted>>,
  ids: { transmissionId: string; lineId: string },
  intent: WagesIntent,
): Promise<void> {
  if (intent.kind === 'repeat') await saveRepeatedWages(actor, { ...ids, calculationDate: null }, now)
  if (intent.kind === 'template') await saveTemplateWages(actor, { ...ids, groupId: intent.groupId }, now)
}
