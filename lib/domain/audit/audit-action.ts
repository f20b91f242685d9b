/** Everything that is written down, `<noun>.<verb>`. A new one needs its words under `audit.actions` in the four languages. */
export const auditActions = [
  'transmission.start',
  'transmission.chooseWorkers',
  'transmission.submit',
  'transmission.cancel',
  'draftLine.confirmWarnings',
  'draftLine.cancel',
  'declaration.accept',
  'declaration.refuse',
  'declaration.startCorrection',
  'eBoxMessage.markRead',
  'eBoxMessage.markUnread',
  'dispute.open',
  'dispute.answer',
  'dispute.close',
  'dispute.withdraw',
  'attestation.make',
  'attestation.read',
  'attestation.revoke',
  'counter.chooseAlerts',
  'legalParameter.propose',
  'legalParameter.confirm',
  'legalParameter.decline',
  'legalParameter.takeBack',
  'legalParameter.askWithdrawal',
  'legalParameter.confirmWithdrawal',
  'legalParameter.declineWithdrawal',
  'toDo.chooseDigest',
  'worker.look',
  'declaration.look',
] as const
export type AuditAction = (typeof auditActions)[number]

/** Looking at what concerns one worker, by somebody else. */
export const lookActions = ['worker.look', 'declaration.look', 'attestation.read'] as const satisfies AuditAction[]
export type LookAction = (typeof lookActions)[number]
