-- AlterTable
ALTER TABLE "User" ADD COLUMN     "eBoxNoticeChosenAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "EBoxNotice" (
    "userId" UUID NOT NULL,
    "recipientId" UUID NOT NULL,
    "noticeDate" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),
    "messageIds" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "EBoxNotice_pkey" PRIMARY KEY ("userId","recipientId","noticeDate")
);

-- CreateIndex
CREATE INDEX "User_eBoxNoticeChosenAt_idx" ON "User"("eBoxNoticeChosenAt");

-- AddForeignKey
ALTER TABLE "EBoxNotice" ADD CONSTRAINT "EBoxNotice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EBoxNotice" ADD CONSTRAINT "EBoxNotice_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Each minute it is asked what nobody opened; read messages are many, unread ones few.
CREATE INDEX "EBoxMessage_unread" ON "EBoxMessage" ("recipientId", "createdAt") WHERE "readAt" IS NULL AND "archivedAt" IS NULL;

-- For the program alone: it remembers there what it has told of.
ALTER TABLE "EBoxNotice" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "EBoxNotice" USING ((SELECT as_program()) IS NOT NULL);
