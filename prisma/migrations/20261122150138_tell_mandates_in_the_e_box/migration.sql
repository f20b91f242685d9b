-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "EBoxKind" ADD VALUE 'mandateRequested';
ALTER TYPE "EBoxKind" ADD VALUE 'mandateAccepted';
ALTER TYPE "EBoxKind" ADD VALUE 'mandateDeclined';
ALTER TYPE "EBoxKind" ADD VALUE 'mandateWithdrawn';
ALTER TYPE "EBoxKind" ADD VALUE 'mandateEndSet';
ALTER TYPE "EBoxKind" ADD VALUE 'mandateEnded';
ALTER TYPE "EBoxKind" ADD VALUE 'mandateEndsSoon';

-- AlterTable
ALTER TABLE "EBoxMessage" ADD COLUMN     "mandateId" UUID,
ALTER COLUMN "transmissionId" DROP NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "EBoxMessage_mandateId_recipientId_kind_createdAt_key" ON "EBoxMessage"("mandateId", "recipientId", "kind", "createdAt");

-- AddForeignKey
ALTER TABLE "EBoxMessage" ADD CONSTRAINT "EBoxMessage_mandateId_fkey" FOREIGN KEY ("mandateId") REFERENCES "Mandate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
