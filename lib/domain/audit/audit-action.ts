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
  'access.givePermissions',
  'access.takePermission',
  'access.changeRole',
  'access.handOver',
  'access.removeUser',
  'invitation.send',
  'invitation.revoke',
  'invitation.accept',
  'invitation.makeAccount',
  'session.start',
  'session.revoke',
  'session.revokeOthers',
  'mandate.request',
  'mandate.accept',
  'mandate.decline',
  'mandate.withdraw',
  'mandate.setEnd',
  'mandate.end',
  'access.chooseClients',
  'worker.look',
  'declaration.look',
] as const
export type AuditAction = (typeof auditActions)[number]

/** Looking at what concerns one worker, by somebody else. */
export const lookActions = ['worker.look', 'declaration.look', 'attestation.read'] as const satisfies AuditAction[]
export type LookAction = (typeof lookActions)[number]

/** What somebody does about his own account: he reads it there himself, and no employer does. */
export const accountActions = [
  'session.start',
  'session.revoke',
  'session.revokeOthers',
] as const satisfies AuditAction[]
export type AccountAction = (typeof accountActions)[number]
