import type { Metadata } from 'next'
import { titleUnlessRefused } from '@/app/refusals.tsx'
import { presentEBoxMessage, presentEBoxSubject } from '@/lib/channels/documents/present-e-box-message.ts'
import { employerPage } from '../../employer-page.tsx'
import { mayEnter } from '../../workers/load-home.ts'
import { openMessage } from '../open-e-box.ts'
import { MessagePage } from './message-page.tsx'

interface MessageProps {
  params: Promise<{ messageId: string }>
}

export async function generateMetadata({ params }: MessageProps): Promise<Metadata> {
  const { messageId } = await params
  return titleUnlessRefused(async () => {
    const view = await openMessage(messageId)
    return presentEBoxSubject(view, view.language)
  })
}

/** One message at its own address, in the language of the enterprise that receives it. */
export default async function Message({ params }: MessageProps) {
  const { messageId } = await params
  return employerPage({ current: 'eBox', need: { permissions: ['eBox'] } }, async (actor, { language }) => {
    const view = await openMessage(messageId)
    return (
      <MessagePage
        view={view}
        message={presentEBoxMessage(view)}
        canCorrect={mayEnter(actor)}
        canConsult={actor.permissions.includes('dimonaConsultation')}
        canManageAccess={actor.permissions.includes('accessManagement')}
        language={language}
      />
    )
  })
}
