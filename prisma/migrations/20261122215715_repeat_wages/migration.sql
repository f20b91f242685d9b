-- AlterTable
ALTER TABLE "DraftLine" ADD COLUMN     "repeatedVersionId" UUID;
