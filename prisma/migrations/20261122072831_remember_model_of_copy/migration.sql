-- AlterTable
ALTER TABLE "DraftLine" ADD COLUMN     "modelVersionId" UUID;

-- Looked for whenever somebody starts again from a cancelled declaration; nearly no line has one.
CREATE INDEX "DraftLine_copies" ON "DraftLine" ("modelVersionId") WHERE "modelVersionId" IS NOT NULL;
