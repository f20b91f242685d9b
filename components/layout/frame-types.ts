import type { Place } from './navigation.ts'

/** The hat worn now, as the context strip and the rail say it. Numbers are bare digits. */
export interface FrameProfile {
  actingAs: 'employer' | 'office' | 'officeItself' | 'worker' | 'agent' | 'undecided'
  /** The enterprise seen and changed, or the person. */
  name: string
  /** The office that acts for it. */
  senderName?: string | undefined
  enterpriseNumber?: string | undefined
  nssoNumber?: string | null | undefined
  /** More than one hat: the rail offers to change. */
  canChange: boolean
}

/** Who is signed in, and until when. */
export interface FramePerson {
  name: string
  /** Where the form that ends the session posts to. */
  signOut: string
  /** Absent: no warning (pages that end by themselves). */
  session?: { remainingSeconds: number; extend: () => Promise<number> } | undefined
}

/** The form of the page, which a change of language must not lose. */
export interface LanguageForm {
  id: string
  /** Name and value of the button that Enter must press (the form's first own submit button). */
  enter?: { name: string; value: string } | undefined
}

export interface RailProps {
  profile: FrameProfile
  places: readonly Place[]
  current?: Place | undefined
  unreadCount?: number | undefined
}
