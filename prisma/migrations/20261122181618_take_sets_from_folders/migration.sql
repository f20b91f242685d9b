-- AlterEnum
ALTER TYPE "BatchSetStatus" ADD VALUE 'withdrawn';

-- AlterTable
ALTER TABLE "BatchSet" ADD COLUMN     "isAcknowledgementDue" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "isNotificationDue" BOOLEAN NOT NULL DEFAULT false,
ALTER COLUMN "sentByUserId" DROP NOT NULL;

-- Asked for every few seconds, and nearly always empty.
CREATE INDEX "BatchSet_due" ON "BatchSet" ("id") WHERE "isAcknowledgementDue" OR "isNotificationDue";
