-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "PensionKind" AS ENUM ('pensioner', 'earlyPensioner');

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('fr', 'nl', 'de', 'en');

-- CreateEnum
CREATE TYPE "MandateStatus" AS ENUM ('requested', 'accepted', 'active', 'ended');

-- CreateEnum
CREATE TYPE "MembershipRole" AS ENUM ('user', 'accessManager', 'chiefAccessManager');

-- CreateEnum
CREATE TYPE "Permission" AS ENUM ('dimonaConsultation', 'flexiAtWork', 'dimonaDeclaration', 'accessManagement', 'eBox', 'technicalChannels');

-- CreateEnum
CREATE TYPE "DimonaStatus" AS ENUM ('accepted', 'acceptedWithWarning', 'cancelled');

-- CreateEnum
CREATE TYPE "OverseasStatus" AS ENUM ('requested', 'authorised', 'refused');

-- CreateEnum
CREATE TYPE "Channel" AS ENUM ('web', 'rest', 'batch');

-- CreateEnum
CREATE TYPE "TransmissionStatus" AS ENUM ('draft', 'received', 'done');

-- CreateEnum
CREATE TYPE "ReasonCode" AS ENUM ('duplicate', 'wrongWorker', 'notWorked', 'typingError', 'payrollCorrection', 'other');

-- CreateEnum
CREATE TYPE "VersionKind" AS ENUM ('original', 'modification', 'cancellation');

-- CreateEnum
CREATE TYPE "VersionStatus" AS ENUM ('processing', 'accepted', 'refused');

-- CreateEnum
CREATE TYPE "DeclarationStatus" AS ENUM ('processing', 'accepted', 'refused', 'cancelled');

-- CreateEnum
CREATE TYPE "WorkerType" AS ENUM ('blueCollar', 'whiteCollar');

-- CreateEnum
CREATE TYPE "EBoxKind" AS ENUM ('accepted', 'acceptedWithRemarks', 'refused', 'modified', 'deleted', 'batchReceipt', 'batchResult');

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "ssin" CHAR(11) NOT NULL,
    "familyName" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "searchName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Worker" (
    "id" UUID NOT NULL,

    CONSTRAINT "Worker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PensionStatus" (
    "id" UUID NOT NULL,
    "workerId" UUID NOT NULL,
    "kind" "PensionKind" NOT NULL,
    "startDate" DATE NOT NULL,
    "endDate" DATE,

    CONSTRAINT "PensionStatus_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Enterprise" (
    "id" UUID NOT NULL,
    "enterpriseNumber" CHAR(10) NOT NULL,
    "nssoNumber" VARCHAR(9),
    "name" TEXT NOT NULL,
    "searchName" TEXT NOT NULL,
    "documentLanguage" "Language" NOT NULL,
    "senderNumber" CHAR(6),
    "isOffice" BOOLEAN NOT NULL DEFAULT false,
    "activeStartDate" DATE NOT NULL DEFAULT '1900-01-01'::date,
    "activeEndDate" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Enterprise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DirectoryEntry" (
    "id" UUID NOT NULL,
    "employerId" UUID NOT NULL,
    "employerCategory" CHAR(3) NOT NULL,
    "startDate" DATE NOT NULL,
    "endDate" DATE,

    CONSTRAINT "DirectoryEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mandate" (
    "id" UUID NOT NULL,
    "employerId" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "status" "MandateStatus" NOT NULL,
    "startDate" DATE NOT NULL,
    "endDate" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Mandate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "username" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "passwordHash" TEXT,
    "totpSecret" TEXT,
    "isAgent" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "role" "MembershipRole" NOT NULL DEFAULT 'user',
    "startDate" DATE NOT NULL,
    "endDate" DATE,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MembershipPermission" (
    "membershipId" UUID NOT NULL,
    "permission" "Permission" NOT NULL,
    "startDate" DATE NOT NULL,
    "endDate" DATE,

    CONSTRAINT "MembershipPermission_pkey" PRIMARY KEY ("membershipId","permission")
);

-- CreateTable
CREATE TABLE "MembershipClient" (
    "membershipId" UUID NOT NULL,
    "mandateId" UUID NOT NULL,

    CONSTRAINT "MembershipClient_pkey" PRIMARY KEY ("membershipId","mandateId")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "level" INTEGER NOT NULL,
    "activeProfile" JSONB,
    "idToken" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LoginCode" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "codeHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "LoginCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UsedTotpStep" (
    "userId" UUID NOT NULL,
    "step" INTEGER NOT NULL,

    CONSTRAINT "UsedTotpStep_pkey" PRIMARY KEY ("userId","step")
);

-- CreateTable
CREATE TABLE "SignInThrottle" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "blockedUntil" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInThrottle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "OidcRecord" (
    "model" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "grantId" TEXT,
    "userCode" TEXT,
    "uid" TEXT,
    "consumedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3),

    CONSTRAINT "OidcRecord_pkey" PRIMARY KEY ("model","id")
);

-- CreateTable
CREATE TABLE "InstallationSecret" (
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "InstallationSecret_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "DemonstrationMail" (
    "id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DemonstrationMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SetAsideForm" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "ciphertext" BYTEA NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SetAsideForm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DimonaPeriod" (
    "id" UUID NOT NULL,
    "dimonaPeriodId" CHAR(12) NOT NULL,
    "employerId" UUID NOT NULL,
    "workerId" UUID NOT NULL,
    "dimonaType" CHAR(3) NOT NULL DEFAULT 'FLX',
    "jointCommittee" TEXT NOT NULL DEFAULT 'XXX',
    "startDate" DATE NOT NULL,
    "endDate" DATE,
    "status" "DimonaStatus" NOT NULL,
    "anomalyCode" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DimonaPeriod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OverseasAuthorisation" (
    "id" UUID NOT NULL,
    "employerId" UUID NOT NULL,
    "workerId" UUID NOT NULL,
    "quarterStartDate" DATE NOT NULL,
    "status" "OverseasStatus" NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedByUserId" UUID,

    CONSTRAINT "OverseasAuthorisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Transmission" (
    "id" UUID NOT NULL,
    "employerId" UUID NOT NULL,
    "senderId" UUID NOT NULL,
    "channel" "Channel" NOT NULL,
    "kind" "VersionKind" NOT NULL DEFAULT 'original',
    "status" "TransmissionStatus" NOT NULL DEFAULT 'draft',
    "ticket" CHAR(13),
    "enteredWagePeriod" JSONB,
    "wageStartDate" DATE,
    "wageEndDate" DATE,
    "startedByUserId" UUID,
    "savedByUserId" UUID,
    "submittedByUserId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Transmission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DraftLine" (
    "id" UUID NOT NULL,
    "transmissionId" UUID NOT NULL,
    "workerId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "entered" JSONB,
    "wages" JSONB,
    "confirmedWarnings" TEXT[],
    "declarationId" UUID,
    "basedOnVersionId" UUID,
    "reason" "ReasonCode",
    "reasonText" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "editorId" TEXT,
    "savedByUserId" UUID,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DraftLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WageDeclaration" (
    "id" UUID NOT NULL,
    "employerId" UUID NOT NULL,
    "workerId" UUID NOT NULL,
    "status" "DeclarationStatus" NOT NULL DEFAULT 'processing',
    "acceptedVersionId" UUID,
    "processingVersionId" UUID,
    "payslipReference" TEXT,
    "calculationStartDate" DATE NOT NULL,
    "calculationEndDate" DATE NOT NULL,
    "calculationDate" DATE NOT NULL,
    "totalCents" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WageDeclaration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WageDeclarationVersion" (
    "id" UUID NOT NULL,
    "declarationId" UUID NOT NULL,
    "transmissionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "VersionKind" NOT NULL,
    "status" "VersionStatus" NOT NULL DEFAULT 'processing',
    "ticket" CHAR(13),
    "payslipReference" TEXT,
    "calculationStartDate" DATE NOT NULL,
    "calculationEndDate" DATE NOT NULL,
    "calculationDate" DATE NOT NULL,
    "totalCents" INTEGER NOT NULL,
    "reason" "ReasonCode",
    "reasonText" TEXT,
    "anomalies" JSONB NOT NULL DEFAULT '[]',
    "confirmedWarnings" TEXT[],
    "parameterDates" JSONB NOT NULL DEFAULT '{}',
    "channel" "Channel" NOT NULL,
    "senderId" UUID NOT NULL,
    "submittedByUserId" UUID,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "WageDeclarationVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Quality" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "employerCategory" CHAR(3) NOT NULL,
    "workerType" "WorkerType" NOT NULL,
    "validityStartDate" DATE NOT NULL,
    "validityEndDate" DATE NOT NULL,
    "grossWageCents" INTEGER,

    CONSTRAINT "Quality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Premium" (
    "id" UUID NOT NULL,
    "qualityId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "amountCents" INTEGER NOT NULL,
    "frequencyMonths" INTEGER NOT NULL,

    CONSTRAINT "Premium_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OverviewRow" (
    "employerId" UUID NOT NULL,
    "workerId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "searchName" TEXT NOT NULL,
    "lastStartDate" DATE NOT NULL,
    "lastEndDate" DATE NOT NULL,
    "acceptedCount" INTEGER NOT NULL,
    "processingCount" INTEGER NOT NULL,
    "refusedCount" INTEGER NOT NULL,

    CONSTRAINT "OverviewRow_pkey" PRIMARY KEY ("employerId","year","workerId")
);

-- CreateTable
CREATE TABLE "EBoxMessage" (
    "id" UUID NOT NULL,
    "recipientId" UUID NOT NULL,
    "employerId" UUID NOT NULL,
    "transmissionId" UUID NOT NULL,
    "kind" "EBoxKind" NOT NULL,
    "facts" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),
    "archivedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EBoxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "employerId" UUID,
    "userId" UUID,
    "actingAs" TEXT NOT NULL,
    "senderId" UUID,
    "channel" "Channel",
    "action" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LegalParameter" (
    "name" TEXT NOT NULL,
    "startDate" DATE NOT NULL,
    "endDate" DATE,
    "value" DECIMAL(14,4),
    "unit" TEXT NOT NULL,
    "legalReference" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "lastCheckedDate" DATE NOT NULL,
    "note" TEXT,

    CONSTRAINT "LegalParameter_pkey" PRIMARY KEY ("name","startDate")
);

-- CreateTable
CREATE TABLE "EmployerCategory" (
    "code" CHAR(3) NOT NULL,
    "validStartDate" DATE NOT NULL,
    "validEndDate" DATE,
    "labelFr" TEXT NOT NULL,
    "labelNl" TEXT NOT NULL,
    "jointCommittees" TEXT[],
    "flexi" JSONB NOT NULL,

    CONSTRAINT "EmployerCategory_pkey" PRIMARY KEY ("code","validStartDate")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_ssin_key" ON "Person"("ssin");

-- CreateIndex
CREATE INDEX "Person_searchName_idx" ON "Person"("searchName");

-- CreateIndex
CREATE INDEX "PensionStatus_workerId_startDate_idx" ON "PensionStatus"("workerId", "startDate");

-- CreateIndex
CREATE UNIQUE INDEX "Enterprise_enterpriseNumber_key" ON "Enterprise"("enterpriseNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Enterprise_nssoNumber_key" ON "Enterprise"("nssoNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Enterprise_senderNumber_key" ON "Enterprise"("senderNumber");

-- CreateIndex
CREATE INDEX "DirectoryEntry_employerId_employerCategory_idx" ON "DirectoryEntry"("employerId", "employerCategory");

-- CreateIndex
CREATE INDEX "Mandate_officeId_status_idx" ON "Mandate"("officeId", "status");

-- CreateIndex
CREATE INDEX "Mandate_employerId_status_idx" ON "Mandate"("employerId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "User_username_key" ON "User"("username");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_userId_enterpriseId_key" ON "Membership"("userId", "enterpriseId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "LoginCode_userId_createdAt_idx" ON "LoginCode"("userId", "createdAt");

-- CreateIndex
CREATE INDEX "OidcRecord_grantId_idx" ON "OidcRecord"("grantId");

-- CreateIndex
CREATE INDEX "OidcRecord_uid_idx" ON "OidcRecord"("uid");

-- CreateIndex
CREATE INDEX "OidcRecord_expiresAt_idx" ON "OidcRecord"("expiresAt");

-- CreateIndex
CREATE INDEX "DemonstrationMail_createdAt_idx" ON "DemonstrationMail"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "SetAsideForm_tokenHash_key" ON "SetAsideForm"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "DimonaPeriod_dimonaPeriodId_key" ON "DimonaPeriod"("dimonaPeriodId");

-- CreateIndex
CREATE INDEX "DimonaPeriod_employerId_startDate_endDate_idx" ON "DimonaPeriod"("employerId", "startDate", "endDate");

-- CreateIndex
CREATE INDEX "DimonaPeriod_employerId_workerId_startDate_idx" ON "DimonaPeriod"("employerId", "workerId", "startDate");

-- CreateIndex
CREATE INDEX "DimonaPeriod_workerId_idx" ON "DimonaPeriod"("workerId");

-- CreateIndex
CREATE UNIQUE INDEX "OverseasAuthorisation_employerId_workerId_quarterStartDate_key" ON "OverseasAuthorisation"("employerId", "workerId", "quarterStartDate");

-- CreateIndex
CREATE UNIQUE INDEX "Transmission_ticket_key" ON "Transmission"("ticket");

-- CreateIndex
CREATE INDEX "Transmission_employerId_status_savedAt_idx" ON "Transmission"("employerId", "status", "savedAt");

-- CreateIndex
CREATE INDEX "DraftLine_workerId_idx" ON "DraftLine"("workerId");

-- CreateIndex
CREATE UNIQUE INDEX "DraftLine_transmissionId_workerId_key" ON "DraftLine"("transmissionId", "workerId");

-- CreateIndex
CREATE UNIQUE INDEX "WageDeclaration_acceptedVersionId_key" ON "WageDeclaration"("acceptedVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "WageDeclaration_processingVersionId_key" ON "WageDeclaration"("processingVersionId");

-- CreateIndex
CREATE INDEX "WageDeclaration_employerId_calculationStartDate_calculation_idx" ON "WageDeclaration"("employerId", "calculationStartDate", "calculationEndDate");

-- CreateIndex
CREATE INDEX "WageDeclaration_employerId_workerId_calculationStartDate_idx" ON "WageDeclaration"("employerId", "workerId", "calculationStartDate");

-- CreateIndex
CREATE INDEX "WageDeclaration_workerId_calculationStartDate_idx" ON "WageDeclaration"("workerId", "calculationStartDate");

-- CreateIndex
CREATE INDEX "WageDeclaration_employerId_workerId_payslipReference_idx" ON "WageDeclaration"("employerId", "workerId", "payslipReference");

-- CreateIndex
CREATE UNIQUE INDEX "WageDeclarationVersion_ticket_key" ON "WageDeclarationVersion"("ticket");

-- CreateIndex
CREATE INDEX "WageDeclarationVersion_transmissionId_idx" ON "WageDeclarationVersion"("transmissionId");

-- CreateIndex
CREATE UNIQUE INDEX "WageDeclarationVersion_declarationId_number_key" ON "WageDeclarationVersion"("declarationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Quality_versionId_position_key" ON "Quality"("versionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Premium_qualityId_position_key" ON "Premium"("qualityId", "position");

-- CreateIndex
CREATE INDEX "OverviewRow_employerId_year_lastStartDate_lastEndDate_searc_idx" ON "OverviewRow"("employerId", "year", "lastStartDate" DESC, "lastEndDate" DESC, "searchName", "workerId");

-- CreateIndex
CREATE INDEX "OverviewRow_employerId_year_searchName_workerId_idx" ON "OverviewRow"("employerId", "year", "searchName", "workerId");

-- CreateIndex
CREATE INDEX "EBoxMessage_recipientId_createdAt_idx" ON "EBoxMessage"("recipientId", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "EBoxMessage_transmissionId_employerId_kind_key" ON "EBoxMessage"("transmissionId", "employerId", "kind");

-- CreateIndex
CREATE INDEX "AuditEntry_employerId_at_idx" ON "AuditEntry"("employerId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectId_idx" ON "AuditEntry"("subjectId");

-- AddForeignKey
ALTER TABLE "Worker" ADD CONSTRAINT "Worker_id_fkey" FOREIGN KEY ("id") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PensionStatus" ADD CONSTRAINT "PensionStatus_workerId_fkey" FOREIGN KEY ("workerId") REFERENCES "Worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DirectoryEntry" ADD CONSTRAINT "DirectoryEntry_employerId_fkey" FOREIGN KEY ("employerId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_employerId_fkey" FOREIGN KEY ("employerId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_id_fkey" FOREIGN KEY ("id") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MembershipPermission" ADD CONSTRAINT "MembershipPermission_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MembershipClient" ADD CONSTRAINT "MembershipClient_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MembershipClient" ADD CONSTRAINT "MembershipClient_mandateId_fkey" FOREIGN KEY ("mandateId") REFERENCES "Mandate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LoginCode" ADD CONSTRAINT "LoginCode_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UsedTotpStep" ADD CONSTRAINT "UsedTotpStep_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DimonaPeriod" ADD CONSTRAINT "DimonaPeriod_employerId_fkey" FOREIGN KEY ("employerId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DimonaPeriod" ADD CONSTRAINT "DimonaPeriod_workerId_fkey" FOREIGN KEY ("workerId") REFERENCES "Worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OverseasAuthorisation" ADD CONSTRAINT "OverseasAuthorisation_employerId_fkey" FOREIGN KEY ("employerId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OverseasAuthorisation" ADD CONSTRAINT "OverseasAuthorisation_workerId_fkey" FOREIGN KEY ("workerId") REFERENCES "Worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Transmission" ADD CONSTRAINT "Transmission_employerId_fkey" FOREIGN KEY ("employerId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftLine" ADD CONSTRAINT "DraftLine_transmissionId_fkey" FOREIGN KEY ("transmissionId") REFERENCES "Transmission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftLine" ADD CONSTRAINT "DraftLine_workerId_fkey" FOREIGN KEY ("workerId") REFERENCES "Worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WageDeclaration" ADD CONSTRAINT "WageDeclaration_employerId_fkey" FOREIGN KEY ("employerId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WageDeclaration" ADD CONSTRAINT "WageDeclaration_workerId_fkey" FOREIGN KEY ("workerId") REFERENCES "Worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WageDeclarationVersion" ADD CONSTRAINT "WageDeclarationVersion_declarationId_fkey" FOREIGN KEY ("declarationId") REFERENCES "WageDeclaration"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WageDeclarationVersion" ADD CONSTRAINT "WageDeclarationVersion_transmissionId_fkey" FOREIGN KEY ("transmissionId") REFERENCES "Transmission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quality" ADD CONSTRAINT "Quality_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "WageDeclarationVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Premium" ADD CONSTRAINT "Premium_qualityId_fkey" FOREIGN KEY ("qualityId") REFERENCES "Quality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OverviewRow" ADD CONSTRAINT "OverviewRow_employerId_fkey" FOREIGN KEY ("employerId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OverviewRow" ADD CONSTRAINT "OverviewRow_workerId_fkey" FOREIGN KEY ("workerId") REFERENCES "Worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EBoxMessage" ADD CONSTRAINT "EBoxMessage_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EBoxMessage" ADD CONSTRAINT "EBoxMessage_transmissionId_fkey" FOREIGN KEY ("transmissionId") REFERENCES "Transmission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
