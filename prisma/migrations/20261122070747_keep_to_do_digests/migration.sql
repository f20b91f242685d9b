-- AlterTable
ALTER TABLE "User" ADD COLUMN     "digestChosenAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "ToDoDigest" (
    "userId" UUID NOT NULL,
    "employerId" UUID NOT NULL,
    "weekStartDate" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "ToDoDigest_pkey" PRIMARY KEY ("userId","employerId","weekStartDate")
);

-- CreateIndex
CREATE INDEX "User_digestChosenAt_idx" ON "User"("digestChosenAt");

-- AddForeignKey
ALTER TABLE "ToDoDigest" ADD CONSTRAINT "ToDoDigest_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ToDoDigest" ADD CONSTRAINT "ToDoDigest_employerId_fkey" FOREIGN KEY ("employerId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
