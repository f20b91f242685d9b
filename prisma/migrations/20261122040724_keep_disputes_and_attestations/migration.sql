-- CreateEnum
CREATE TYPE "CounterThreshold" AS ENUM ('notice', 'alert', 'passed');

-- CreateEnum
CREATE TYPE "DisputeReason" AS ENUM ('wrongAmount', 'wrongDates', 'notWorked', 'declaredTwice', 'other');

-- CreateEnum
CREATE TYPE "DisputeStatus" AS ENUM ('open', 'answered', 'closed');

-- CreateEnum
CREATE TYPE "DisputeOutcome" AS ENUM ('corrected', 'withdrawn');

-- CreateTable
CREATE TABLE "CounterAlert" (
    "workerId" UUID NOT NULL,
    "thresholds" "CounterThreshold"[],
    "isMailed" BOOLEAN NOT NULL DEFAULT false,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CounterAlert_pkey" PRIMARY KEY ("workerId")
);

-- CreateTable
CREATE TABLE "CounterNotice" (
    "workerId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "threshold" "CounterThreshold" NOT NULL,
    "percent" DECIMAL(6,2) NOT NULL,
    "passedAt" TIMESTAMPTZ(3) NOT NULL,
    "mailedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CounterNotice_pkey" PRIMARY KEY ("workerId","year","threshold")
);

-- CreateTable
CREATE TABLE "Dispute" (
    "id" UUID NOT NULL,
    "declarationId" UUID NOT NULL,
    "employerId" UUID NOT NULL,
    "workerId" UUID NOT NULL,
    "versionNumber" INTEGER NOT NULL,
    "reason" "DisputeReason" NOT NULL,
    "text" TEXT NOT NULL,
    "status" "DisputeStatus" NOT NULL DEFAULT 'open',
    "outcome" "DisputeOutcome",
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answeredByUserId" UUID,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Dispute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attestation" (
    "id" UUID NOT NULL,
    "workerId" UUID NOT NULL,
    "codeHash" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "asOfDate" DATE NOT NULL,
    "remainingCents" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Attestation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AttestationReading" (
    "id" UUID NOT NULL,
    "attestationId" UUID NOT NULL,
    "employerId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AttestationReading_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Dispute_employerId_status_createdAt_idx" ON "Dispute"("employerId", "status", "createdAt");

-- CreateIndex
CREATE INDEX "Dispute_workerId_createdAt_idx" ON "Dispute"("workerId", "createdAt");

-- CreateIndex
CREATE INDEX "Dispute_declarationId_idx" ON "Dispute"("declarationId");

-- CreateIndex
CREATE UNIQUE INDEX "Attestation_codeHash_key" ON "Attestation"("codeHash");

-- CreateIndex
CREATE INDEX "Attestation_workerId_createdAt_idx" ON "Attestation"("workerId", "createdAt");

-- CreateIndex
CREATE INDEX "AttestationReading_attestationId_idx" ON "AttestationReading"("attestationId");

-- AddForeignKey
ALTER TABLE "CounterAlert" ADD CONSTRAINT "CounterAlert_workerId_fkey" FOREIGN KEY ("workerId") REFERENCES "Worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CounterNotice" ADD CONSTRAINT "CounterNotice_workerId_fkey" FOREIGN KEY ("workerId") REFERENCES "Worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_declarationId_fkey" FOREIGN KEY ("declarationId") REFERENCES "WageDeclaration"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_employerId_fkey" FOREIGN KEY ("employerId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_workerId_fkey" FOREIGN KEY ("workerId") REFERENCES "Worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attestation" ADD CONSTRAINT "Attestation_workerId_fkey" FOREIGN KEY ("workerId") REFERENCES "Worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttestationReading" ADD CONSTRAINT "AttestationReading_attestationId_fkey" FOREIGN KEY ("attestationId") REFERENCES "Attestation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttestationReading" ADD CONSTRAINT "AttestationReading_employerId_fkey" FOREIGN KEY ("employerId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One open dispute about a payslip at a time, however often the button is pressed.
CREATE UNIQUE INDEX "Dispute_one_open" ON "Dispute" ("declarationId") WHERE "status" = 'open';
