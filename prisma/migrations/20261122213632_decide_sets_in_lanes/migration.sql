-- AlterTable
ALTER TABLE "BatchSet" ADD COLUMN "treatedChunkCounts" INTEGER[] DEFAULT ARRAY[0, 0]::INTEGER[];

-- What is treated of a set is treated of each of its lanes.
UPDATE "BatchSet" SET "treatedChunkCounts" = ARRAY["treatedChunkCount", "treatedChunkCount"];

-- AlterTable
ALTER TABLE "BatchSet" DROP COLUMN "treatedChunkCount";
