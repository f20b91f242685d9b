/** For so long whoever is at work may open a message before an e-mail says that it is there [ours]. */
const UNREAD_MINUTES = 15
/** What came before is old news, told or not [ours]: it bounds what is looked at each minute. */
const TOLD_DAYS = 7

const MILLISECONDS_PER_MINUTE = 60_000
const MILLISECONDS_PER_DAY = 86_400_000

/** When the messages came that an e-mail may tell of at a moment: after `after`, at `until` the latest. */
export interface NoticeWindow {
  after: Date
  until: Date
}

export function computeNoticeWindow(now: Date): NoticeWindow {
  return {
    after: new Date(now.getTime() - TOLD_DAYS * MILLISECONDS_PER_DAY),
    until: new Date(now.getTime() - UNREAD_MINUTES * MILLISECONDS_PER_MINUTE),
  }
}
