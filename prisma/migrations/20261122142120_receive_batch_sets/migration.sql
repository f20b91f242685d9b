-- CreateEnum
CREATE TYPE "Circuit" AS ENUM ('R', 'T');

-- CreateEnum
CREATE TYPE "BatchSetStatus" AS ENUM ('received', 'refused', 'treating', 'done');

-- CreateEnum
CREATE TYPE "FormOutcome" AS ENUM ('accepted', 'remarked', 'refused');

-- CreateTable
CREATE TABLE "BatchSet" (
    "id" UUID NOT NULL,
    "senderId" UUID NOT NULL,
    "senderNumber" CHAR(6) NOT NULL,
    "creationDate" DATE NOT NULL,
    "sequence" CHAR(5) NOT NULL,
    "circuit" "Circuit" NOT NULL,
    "pieces" JSONB NOT NULL,
    "contentHash" BYTEA NOT NULL,
    "ticket" CHAR(13) NOT NULL,
    "status" "BatchSetStatus" NOT NULL,
    "sentByUserId" UUID NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),
    "errors" JSONB NOT NULL DEFAULT '[]',
    "formCount" INTEGER NOT NULL DEFAULT 0,
    "chunkCount" INTEGER NOT NULL DEFAULT 0,
    "treatedChunkCount" INTEGER NOT NULL DEFAULT 0,
    "acceptedCount" INTEGER NOT NULL DEFAULT 0,
    "remarkedCount" INTEGER NOT NULL DEFAULT 0,
    "refusedCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "BatchSet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormAnswer" (
    "setId" UUID NOT NULL,
    "pieceNumber" SMALLINT NOT NULL,
    "formNumber" INTEGER NOT NULL,
    "senderId" UUID NOT NULL,
    "outcome" "FormOutcome" NOT NULL,
    "lineNumber" INTEGER NOT NULL,
    "payslipReference" TEXT,
    "ticket" CHAR(13),
    "declarationId" UUID,
    "anomalies" JSONB NOT NULL,

    CONSTRAINT "FormAnswer_pkey" PRIMARY KEY ("setId","pieceNumber","formNumber")
);

-- CreateIndex
CREATE UNIQUE INDEX "BatchSet_ticket_key" ON "BatchSet"("ticket");

-- CreateIndex
CREATE INDEX "BatchSet_senderId_receivedAt_idx" ON "BatchSet"("senderId", "receivedAt" DESC);

-- CreateIndex
CREATE INDEX "BatchSet_senderId_circuit_contentHash_idx" ON "BatchSet"("senderId", "circuit", "contentHash");

-- CreateIndex
CREATE UNIQUE INDEX "BatchSet_senderId_creationDate_sequence_circuit_key" ON "BatchSet"("senderId", "creationDate", "sequence", "circuit");

-- AddForeignKey
ALTER TABLE "BatchSet" ADD CONSTRAINT "BatchSet_id_fkey" FOREIGN KEY ("id") REFERENCES "Transmission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is not simply accepted is asked for again and again, among hundreds of thousands that are.
CREATE INDEX "FormAnswer_told" ON "FormAnswer" ("setId", "pieceNumber", "formNumber") WHERE "outcome" <> 'accepted';

-- A set and its answers belong to whom sent it, and to nobody whom it speaks of.
ALTER TABLE "BatchSet" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "BatchSet" USING ("senderId" = (SELECT own_sender()) OR (SELECT as_program()) IS NOT NULL);
ALTER TABLE "FormAnswer" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "FormAnswer" USING ("senderId" = (SELECT own_sender()) OR (SELECT as_program()) IS NOT NULL);
