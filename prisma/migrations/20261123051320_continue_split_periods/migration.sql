-- AlterTable
ALTER TABLE "Transmission" ADD COLUMN     "continuesId" UUID;

-- The receipt of the first part asks for the second; hardly any transmission has one.
CREATE INDEX "Transmission_continuation" ON "Transmission" ("continuesId") WHERE "continuesId" IS NOT NULL;
