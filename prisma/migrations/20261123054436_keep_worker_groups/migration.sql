-- AlterTable
ALTER TABLE "DraftLine" ADD COLUMN     "repeatedGroupName" TEXT;

-- CreateTable
CREATE TABLE "WorkerGroup" (
    "id" UUID NOT NULL,
    "employerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "searchName" TEXT NOT NULL,
    "savedByUserId" UUID NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WorkerGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkerGroupMember" (
    "groupId" UUID NOT NULL,
    "workerId" UUID NOT NULL,
    "employerId" UUID NOT NULL,
    "qualities" JSONB NOT NULL,

    CONSTRAINT "WorkerGroupMember_pkey" PRIMARY KEY ("groupId","workerId")
);

-- CreateIndex
CREATE UNIQUE INDEX "WorkerGroup_employerId_searchName_key" ON "WorkerGroup"("employerId", "searchName");

-- CreateIndex
CREATE INDEX "WorkerGroupMember_workerId_idx" ON "WorkerGroupMember"("workerId");

-- AddForeignKey
ALTER TABLE "WorkerGroupMember" ADD CONSTRAINT "WorkerGroupMember_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "WorkerGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkerGroupMember" ADD CONSTRAINT "WorkerGroupMember_workerId_fkey" FOREIGN KEY ("workerId") REFERENCES "Worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Of the employer that made them.
ALTER TABLE "WorkerGroup" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "WorkerGroup" USING ("employerId" = (SELECT own_employer()) OR (SELECT as_program()) IS NOT NULL);
ALTER TABLE "WorkerGroupMember" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "WorkerGroupMember" USING ("employerId" = (SELECT own_employer()) OR (SELECT as_program()) IS NOT NULL);
