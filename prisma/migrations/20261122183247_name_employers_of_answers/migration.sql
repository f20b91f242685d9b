-- AlterTable
ALTER TABLE "FormAnswer" ADD COLUMN     "employerId" UUID;
