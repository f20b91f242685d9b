export const versionKinds = ['original', 'modification', 'cancellation'] as const
export type VersionKind = (typeof versionKinds)[number]

export const versionStatuses = ['processing', 'accepted', 'refused'] as const
export type VersionStatus = (typeof versionStatuses)[number]

export const declarationStatuses = ['processing', 'accepted', 'refused', 'cancelled'] as const
export type DeclarationStatus = (typeof declarationStatuses)[number]

export const channels = ['web', 'rest', 'batch'] as const
export type Channel = (typeof channels)[number]

/** Why a declaration is cancelled or corrected (domain: Cancelling). `other` asks for words, 200 characters at most. */
export const cancellationReasons = ['duplicate', 'wrongWorker', 'notWorked', 'other'] as const
export const correctionReasons = ['typingError', 'payrollCorrection', 'other'] as const
export type CancellationReason = (typeof cancellationReasons)[number]
export type CorrectionReason = (typeof correctionReasons)[number]
export const REASON_TEXT_LIMIT = 200
