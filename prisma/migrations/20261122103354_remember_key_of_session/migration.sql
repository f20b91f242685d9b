-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "methods" TEXT[];
