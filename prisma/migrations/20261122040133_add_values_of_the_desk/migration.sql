-- CreateEnum
CREATE TYPE "ParameterDecisionKind" AS ENUM ('confirmed', 'declined', 'takenBack', 'withdrawalAsked', 'withdrawalConfirmed', 'withdrawalDeclined');

-- AlterTable
ALTER TABLE "LegalParameter" DROP CONSTRAINT "LegalParameter_pkey",
ADD COLUMN     "edition" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD CONSTRAINT "LegalParameter_pkey" PRIMARY KEY ("name", "startDate", "edition");

-- CreateTable
CREATE TABLE "ParameterProposal" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "startDate" DATE NOT NULL,
    "endDate" DATE,
    "value" DECIMAL(14,4) NOT NULL,
    "unit" TEXT NOT NULL,
    "legalReference" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "lastCheckedDate" DATE NOT NULL,
    "note" TEXT,
    "proposedByUserId" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ParameterProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ParameterDecision" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "ParameterDecisionKind" NOT NULL,
    "decidedByUserId" UUID NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,
    "remark" TEXT,

    CONSTRAINT "ParameterDecision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ParameterProposal_name_startDate_idx" ON "ParameterProposal"("name", "startDate");

-- CreateIndex
CREATE UNIQUE INDEX "ParameterDecision_proposalId_number_key" ON "ParameterDecision"("proposalId", "number");

-- AddForeignKey
ALTER TABLE "ParameterDecision" ADD CONSTRAINT "ParameterDecision_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "ParameterProposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
