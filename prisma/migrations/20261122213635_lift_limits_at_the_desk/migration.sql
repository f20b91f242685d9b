-- AlterTable
ALTER TABLE "ParameterProposal" ALTER COLUMN "value" DROP NOT NULL;
