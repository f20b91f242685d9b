-- CreateEnum
CREATE TYPE "ExportStatus" AS ENUM ('waiting', 'sent', 'accepted', 'remarked', 'refused', 'needless');

-- AlterEnum
ALTER TYPE "EBoxKind" ADD VALUE 'receiverRefused';

-- CreateTable
CREATE TABLE "ExportSet" (
    "id" UUID NOT NULL,
    "senderNumber" CHAR(6) NOT NULL,
    "creationDate" DATE NOT NULL,
    "sequence" CHAR(5) NOT NULL,
    "formCount" INTEGER NOT NULL,
    "plannedAt" TIMESTAMPTZ(3) NOT NULL,
    "readyAt" TIMESTAMPTZ(3),
    "spoolId" UUID,
    "pieceCount" SMALLINT,
    "laidAt" TIMESTAMPTZ(3),
    "acknowledgedAt" TIMESTAMPTZ(3),
    "ticket" TEXT,
    "errors" JSONB NOT NULL DEFAULT '[]',
    "sentAgainAt" TIMESTAMPTZ(3),

    CONSTRAINT "ExportSet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExportedVersion" (
    "versionId" UUID NOT NULL,
    "declarationId" UUID NOT NULL,
    "employerId" UUID NOT NULL,
    "workerId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "ExportStatus" NOT NULL,
    "collectedAt" TIMESTAMPTZ(3) NOT NULL,
    "setId" UUID,
    "position" INTEGER,
    "kind" "VersionKind",
    "reference" TEXT,
    "formCreatedAt" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "ticket" TEXT,
    "anomalies" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "ExportedVersion_pkey" PRIMARY KEY ("versionId")
);

-- CreateIndex
CREATE INDEX "ExportSet_ticket_idx" ON "ExportSet"("ticket");

-- CreateIndex
CREATE UNIQUE INDEX "ExportSet_senderNumber_creationDate_sequence_key" ON "ExportSet"("senderNumber", "creationDate", "sequence");

-- CreateIndex
CREATE INDEX "ExportedVersion_declarationId_idx" ON "ExportedVersion"("declarationId");

-- CreateIndex
CREATE INDEX "ExportedVersion_setId_position_idx" ON "ExportedVersion"("setId", "position");

-- CreateIndex
CREATE INDEX "ExportedVersion_workerId_reference_idx" ON "ExportedVersion"("workerId", "reference");

-- CreateIndex
CREATE INDEX "WageDeclarationVersion_decidedAt_idx" ON "WageDeclarationVersion" USING BRIN ("decidedAt");

-- Asked for every few seconds, and nearly always empty.
CREATE INDEX "ExportedVersion_waiting" ON "ExportedVersion" ("collectedAt", "versionId") WHERE "status" = 'waiting';
CREATE INDEX "ExportSet_unlaid" ON "ExportSet" ("id") WHERE "laidAt" IS NULL;

-- A set holds declarations of many employers, and is the program's. What became of a version outside its employer sees.
ALTER TABLE "ExportSet" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "ExportSet" USING ((SELECT as_program()) IS NOT NULL);
ALTER TABLE "ExportedVersion" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "ExportedVersion" USING ((SELECT as_program()) IS NOT NULL);
CREATE POLICY shown ON "ExportedVersion" FOR SELECT USING ("employerId" = (SELECT own_employer()));
