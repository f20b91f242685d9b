-- The second wall. The program filters by tenant in its own questions; these policies do so again, for the role of the program, whatever
-- it asks. The owner of the tables (migrations, scenarios, commands of an operator) is not bound by them.
--
-- Every transaction says for whom it is opened, with settings that end with it (lib/db/transaction.ts), so that a connection may be used
-- for somebody else a moment later. Where nothing is set, the program stands at the door: it knows who may sign in and which hats
-- he may wear, and nothing of wages, Dimona periods, messages or the log.
--
-- A policy compares columns of its own row with values that are known once a statement, `(SELECT …)`, and asks no other table where a
-- page reads many rows: what it compares stands in the row, kept there by triggers. At an agency of 12,000 workers that costs nothing
-- that can be measured; a question within each row doubled the time of a page. What is nearly always true stands first.
--
-- Where a policy must ask, a function asks as the owner of the tables, so that no policy asks within a policy. Those of cost 1 stand behind
-- an OR that nearly always decides before them: as dear as they are, the planner would avoid the very table.
--
-- A new table: ENABLE ROW LEVEL SECURITY and a policy in the migration that makes it, `wall` for those who read and write, `shown` for
-- those who only see; then what belongs to whom in tests/integration/db/wall/tables.ts, where a table without either is refused.

-- ───────────── for whom a transaction is opened ─────────────

CREATE FUNCTION acting_as() RETURNS text STABLE PARALLEL SAFE LANGUAGE sql AS
  $$ SELECT coalesce(nullif(current_setting('app.acting_as', true), ''), 'door') $$;

-- Each answers true or nothing, and is asked whether it is not null: the planner then expects that nearly every row passes, as is the case
-- behind a filter of the program, and plans as it would without a wall. Of a plain boolean it would expect every second row.

-- The queue and what wakes up by itself.
CREATE FUNCTION as_program() RETURNS boolean STABLE PARALLEL SAFE LANGUAGE sql AS $$ SELECT nullif(acting_as() = 'system', false) $$;
CREATE FUNCTION at_door() RETURNS boolean STABLE PARALLEL SAFE LANGUAGE sql AS $$ SELECT nullif(acting_as() = 'door', false) $$;
CREATE FUNCTION as_agent() RETURNS boolean STABLE PARALLEL SAFE LANGUAGE sql AS $$ SELECT nullif(acting_as() = 'agent', false) $$;

-- Whoever may sign in is looked for at the door; the queue mails people.
CREATE FUNCTION as_program_or_at_door() RETURNS boolean STABLE PARALLEL SAFE LANGUAGE sql AS
  $$ SELECT nullif(acting_as() IN ('system', 'door'), false) $$;

CREATE FUNCTION own_user() RETURNS uuid STABLE PARALLEL SAFE LANGUAGE sql AS
  $$ SELECT nullif(current_setting('app.user_id', true), '')::uuid $$;

-- Set for a person who looks at his own data, and for nobody else.
CREATE FUNCTION own_worker() RETURNS uuid STABLE PARALLEL SAFE LANGUAGE sql AS
  $$ SELECT nullif(current_setting('app.worker_id', true), '')::uuid $$;

-- The enterprise whose workers and declarations are seen and changed; for an office its client.
CREATE FUNCTION own_employer() RETURNS uuid STABLE PARALLEL SAFE LANGUAGE sql AS
  $$ SELECT nullif(current_setting('app.employer_id', true), '')::uuid $$;

-- The enterprise that acts, whose e-Box receives the messages and whose users are its own; for an employer itself.
CREATE FUNCTION own_sender() RETURNS uuid STABLE PARALLEL SAFE LANGUAGE sql AS
  $$ SELECT nullif(current_setting('app.sender_id', true), '')::uuid $$;

-- ───────────── whose a row is, kept in the row ─────────────

ALTER TABLE "DraftLine" ADD COLUMN "employerId" UUID;
UPDATE "DraftLine" l SET "employerId" = t."employerId" FROM "Transmission" t WHERE t."id" = l."transmissionId";
ALTER TABLE "DraftLine" ALTER COLUMN "employerId" SET NOT NULL;

-- What was sent is never edited: that these rows say now whose they are is no edit of what was sent.
ALTER TABLE "WageDeclarationVersion" DISABLE TRIGGER outcome_once, ADD COLUMN "employerId" UUID, ADD COLUMN "workerId" UUID;
UPDATE "WageDeclarationVersion" v SET "employerId" = d."employerId", "workerId" = d."workerId"
  FROM "WageDeclaration" d WHERE d."id" = v."declarationId";
ALTER TABLE "WageDeclarationVersion" ENABLE TRIGGER outcome_once,
  ALTER COLUMN "employerId" SET NOT NULL, ALTER COLUMN "workerId" SET NOT NULL;

ALTER TABLE "Quality" DISABLE TRIGGER append_only, ADD COLUMN "employerId" UUID, ADD COLUMN "workerId" UUID;
UPDATE "Quality" q SET "employerId" = v."employerId", "workerId" = v."workerId"
  FROM "WageDeclarationVersion" v WHERE v."id" = q."versionId";
ALTER TABLE "Quality" ENABLE TRIGGER append_only,
  ALTER COLUMN "employerId" SET NOT NULL, ALTER COLUMN "workerId" SET NOT NULL;

ALTER TABLE "Premium" DISABLE TRIGGER append_only, ADD COLUMN "employerId" UUID, ADD COLUMN "workerId" UUID;
UPDATE "Premium" p SET "employerId" = q."employerId", "workerId" = q."workerId" FROM "Quality" q WHERE q."id" = p."qualityId";
ALTER TABLE "Premium" ENABLE TRIGGER append_only,
  ALTER COLUMN "employerId" SET NOT NULL, ALTER COLUMN "workerId" SET NOT NULL;

-- Whatever the program writes there, a row belongs to whom its parent belongs to; of a parent that the program may not see there is
-- nothing to take, and the row is refused.
CREATE FUNCTION take_employer_of_transmission() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."employerId" := (SELECT t."employerId" FROM "Transmission" t WHERE t."id" = NEW."transmissionId");
  RETURN NEW;
END
$$;

CREATE FUNCTION take_tenants_of_declaration() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT d."employerId", d."workerId" INTO NEW."employerId", NEW."workerId"
    FROM "WageDeclaration" d WHERE d."id" = NEW."declarationId";
  RETURN NEW;
END
$$;

CREATE FUNCTION take_tenants_of_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT v."employerId", v."workerId" INTO NEW."employerId", NEW."workerId"
    FROM "WageDeclarationVersion" v WHERE v."id" = NEW."versionId";
  RETURN NEW;
END
$$;

CREATE FUNCTION take_tenants_of_quality() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT q."employerId", q."workerId" INTO NEW."employerId", NEW."workerId" FROM "Quality" q WHERE q."id" = NEW."qualityId";
  RETURN NEW;
END
$$;

CREATE TRIGGER whose BEFORE INSERT OR UPDATE OF "transmissionId", "employerId" ON "DraftLine"
  FOR EACH ROW EXECUTE FUNCTION take_employer_of_transmission();
CREATE TRIGGER whose BEFORE INSERT ON "WageDeclarationVersion" FOR EACH ROW EXECUTE FUNCTION take_tenants_of_declaration();
CREATE TRIGGER whose BEFORE INSERT ON "Quality" FOR EACH ROW EXECUTE FUNCTION take_tenants_of_version();
CREATE TRIGGER whose BEFORE INSERT ON "Premium" FOR EACH ROW EXECUTE FUNCTION take_tenants_of_quality();

-- ───────────── which enterprises know a person ─────────────

-- An enterprise knows a worker by a Dimona period or a declaration, and somebody else by his membership or by what he did for it:
-- names stand in the log also of those who left. Only ever added to. These answer as the owner of the tables: an employer may not see, let
-- alone change, a person whom it does not know yet. In order, so that no two wait for each other.
ALTER TABLE "Person" ADD COLUMN "knownTo" uuid[] NOT NULL DEFAULT '{}'::uuid[];
ALTER TABLE "Worker" ADD COLUMN "knownTo" uuid[] NOT NULL DEFAULT '{}'::uuid[];

CREATE FUNCTION make_workers_known() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  WITH ties AS (
    SELECT a."workerId" AS person, array_agg(DISTINCT a."employerId") AS enterprises FROM added a GROUP BY 1
  ), strangers AS (
    SELECT w."id", t.enterprises FROM ties t JOIN public."Worker" w ON w."id" = t.person
    WHERE NOT w."knownTo" @> t.enterprises ORDER BY w."id" FOR NO KEY UPDATE OF w
  ), people AS (
    UPDATE public."Person" p SET "knownTo" = ARRAY(SELECT DISTINCT unnest(p."knownTo" || s.enterprises))
    FROM strangers s WHERE p."id" = s."id"
  )
  UPDATE public."Worker" w SET "knownTo" = ARRAY(SELECT DISTINCT unnest(w."knownTo" || s.enterprises))
  FROM strangers s WHERE w."id" = s."id";
  RETURN NULL;
END
$$;

CREATE FUNCTION make_members_known() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  WITH ties AS (
    SELECT a."userId" AS person, array_agg(DISTINCT a."enterpriseId") AS enterprises FROM added a GROUP BY 1
  ), strangers AS (
    SELECT p."id", t.enterprises FROM ties t JOIN public."Person" p ON p."id" = t.person
    WHERE NOT p."knownTo" @> t.enterprises ORDER BY p."id" FOR NO KEY UPDATE OF p
  )
  UPDATE public."Person" p SET "knownTo" = ARRAY(SELECT DISTINCT unnest(p."knownTo" || s.enterprises))
  FROM strangers s WHERE p."id" = s."id";
  RETURN NULL;
END
$$;

CREATE FUNCTION make_doers_known() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  WITH ties AS (
    SELECT a."userId" AS person, array_agg(DISTINCT a."employerId") AS enterprises FROM added a
    WHERE a."userId" IS NOT NULL AND a."employerId" IS NOT NULL GROUP BY 1
  ), strangers AS (
    SELECT p."id", t.enterprises FROM ties t JOIN public."Person" p ON p."id" = t.person
    WHERE NOT p."knownTo" @> t.enterprises ORDER BY p."id" FOR NO KEY UPDATE OF p
  )
  UPDATE public."Person" p SET "knownTo" = ARRAY(SELECT DISTINCT unnest(p."knownTo" || s.enterprises))
  FROM strangers s WHERE p."id" = s."id";
  RETURN NULL;
END
$$;

CREATE TRIGGER make_known AFTER INSERT ON "DimonaPeriod" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION make_workers_known();
CREATE TRIGGER make_known AFTER INSERT ON "WageDeclaration" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION make_workers_known();
CREATE TRIGGER make_known AFTER INSERT ON "Membership" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION make_members_known();
CREATE TRIGGER make_known AFTER INSERT ON "AuditEntry" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION make_doers_known();

WITH ties AS (
  SELECT tie.person, array_agg(DISTINCT tie.enterprise) AS enterprises
  FROM (
    SELECT "workerId", "employerId" FROM "DimonaPeriod" UNION ALL SELECT "workerId", "employerId" FROM "WageDeclaration"
    UNION ALL SELECT "userId", "enterpriseId" FROM "Membership"
    UNION ALL SELECT "userId", "employerId" FROM "AuditEntry" WHERE "userId" IS NOT NULL AND "employerId" IS NOT NULL
  ) tie (person, enterprise) GROUP BY 1
), people AS (
  UPDATE "Person" p SET "knownTo" = t.enterprises FROM ties t WHERE p."id" = t.person
)
UPDATE "Worker" w SET "knownTo" = t.enterprises FROM ties t WHERE w."id" = t.person;

-- ───────────── what an index finds ─────────────

-- Behind a wall an index is asked only by operators that cannot tell anything of the rows they pass over (leakproof): `=` of an enumeration
-- and `lower` of a range are none. What is looked for by them has an index of its own rows, or a column.
CREATE INDEX "Transmission_drafts" ON "Transmission" ("employerId", "savedAt") WHERE "status" = 'draft';

ALTER TABLE "DimonaPeriod"
  ADD COLUMN "undeclaredStartDate" DATE GENERATED ALWAYS AS (lower("undeclaredMonths")) STORED,
  ADD COLUMN "undeclaredEndDate" DATE GENERATED ALWAYS AS (coalesce(upper("undeclaredMonths") - 1, 'infinity')) STORED;
DROP INDEX "DimonaPeriod_undeclared_idx";
CREATE INDEX "DimonaPeriod_undeclared_idx" ON "DimonaPeriod" ("employerId", "undeclaredStartDate", "undeclaredEndDate")
  WHERE "dimonaType" = 'FLX' AND "status" <> 'cancelled';

-- ───────────── what belongs to one employer, and to the worker it is about ─────────────

ALTER TABLE "DirectoryEntry" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "DirectoryEntry" USING (
  "employerId" = (SELECT own_employer()) OR "employerId" = (SELECT own_sender()) OR (SELECT as_program()) IS NOT NULL);

ALTER TABLE "DimonaPeriod" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "DimonaPeriod" USING ("employerId" = (SELECT own_employer()) OR (SELECT as_program()) IS NOT NULL);

ALTER TABLE "OverseasAuthorisation" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "OverseasAuthorisation" USING ("employerId" = (SELECT own_employer()) OR (SELECT as_program()) IS NOT NULL);

ALTER TABLE "Transmission" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "Transmission" USING ("employerId" = (SELECT own_employer()) OR (SELECT as_program()) IS NOT NULL);

ALTER TABLE "DraftLine" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "DraftLine" USING ("employerId" = (SELECT own_employer()) OR (SELECT as_program()) IS NOT NULL);

ALTER TABLE "WageDeclaration" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "WageDeclaration" USING ("employerId" = (SELECT own_employer()) OR (SELECT as_program()) IS NOT NULL);
CREATE POLICY shown ON "WageDeclaration" FOR SELECT USING ("workerId" = (SELECT own_worker()));

ALTER TABLE "WageDeclarationVersion" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "WageDeclarationVersion" USING ("employerId" = (SELECT own_employer()) OR (SELECT as_program()) IS NOT NULL);
CREATE POLICY shown ON "WageDeclarationVersion" FOR SELECT USING ("workerId" = (SELECT own_worker()));

ALTER TABLE "Quality" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "Quality" USING ("employerId" = (SELECT own_employer()) OR (SELECT as_program()) IS NOT NULL);
CREATE POLICY shown ON "Quality" FOR SELECT USING ("workerId" = (SELECT own_worker()));

ALTER TABLE "Premium" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "Premium" USING ("employerId" = (SELECT own_employer()) OR (SELECT as_program()) IS NOT NULL);
CREATE POLICY shown ON "Premium" FOR SELECT USING ("workerId" = (SELECT own_worker()));

ALTER TABLE "OverviewRow" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "OverviewRow" USING ("employerId" = (SELECT own_employer()) OR (SELECT as_program()) IS NOT NULL);

ALTER TABLE "Dispute" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "Dispute" USING (
  "employerId" = (SELECT own_employer()) OR "workerId" = (SELECT own_worker()) OR (SELECT as_program()) IS NOT NULL);

-- In the e-Box of the enterprise that acted, and in no other.
ALTER TABLE "EBoxMessage" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "EBoxMessage" USING ("recipientId" = (SELECT own_sender()) OR (SELECT as_program()) IS NOT NULL);

-- The e-Box of an office holds messages about the workers of all its clients, while it acts for one: their names, and nothing else, for
-- messages of its own. Of a message to very many the first hundred are enough.
CREATE FUNCTION list_names_in_own_e_box(messages uuid[]) RETURNS TABLE (worker_id uuid, given_name text, family_name text)
STABLE LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
  $$ SELECT DISTINCT p."id", p."givenName", p."familyName" FROM public."EBoxMessage" m
     CROSS JOIN LATERAL (SELECT d.value FROM jsonb_array_elements(m."facts" -> 'declarations') d LIMIT 100) declared
     JOIN public."Person" p ON p."id" = (declared.value ->> 'workerId')::uuid
     WHERE m."id" = ANY(messages) AND m."recipientId" = public.own_sender() $$;

-- ───────────── what belongs to one worker ─────────────

ALTER TABLE "CounterAlert" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "CounterAlert" USING ("workerId" = (SELECT own_worker()) OR (SELECT as_program()) IS NOT NULL);

ALTER TABLE "CounterNotice" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "CounterNotice" USING ((SELECT as_program()) IS NOT NULL);
CREATE POLICY shown ON "CounterNotice" FOR SELECT USING ("workerId" = (SELECT own_worker()));

-- An employer finds an attestation by its code alone, and sees it again once it has entered the code. These two answer as the owner of
-- the tables: the policies of the two tables would otherwise ask one another without end.
CREATE FUNCTION find_valid_attestation(hash text, moment timestamptz) RETURNS TABLE (id uuid, worker_id uuid)
STABLE LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
  $$ SELECT a."id", a."workerId" FROM public."Attestation" a
     WHERE a."codeHash" = hash AND a."revokedAt" IS NULL AND a."expiresAt" > moment $$;

CREATE FUNCTION has_read_attestation(attestation uuid, employer uuid) RETURNS boolean
STABLE PARALLEL SAFE COST 1 LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
  $$ SELECT EXISTS (SELECT FROM public."AttestationReading" r WHERE r."attestationId" = attestation AND r."employerId" = employer) $$;

ALTER TABLE "Attestation" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "Attestation" USING ("workerId" = (SELECT own_worker()) OR (SELECT as_program()) IS NOT NULL);
CREATE POLICY shown ON "Attestation" FOR SELECT USING (
  (SELECT own_employer()) IS NOT NULL AND has_read_attestation("id", (SELECT own_employer())));

ALTER TABLE "AttestationReading" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "AttestationReading" USING ("employerId" = (SELECT own_employer()) OR (SELECT as_program()) IS NOT NULL);
CREATE POLICY shown ON "AttestationReading" FOR SELECT USING (
  (SELECT own_worker()) IS NOT NULL AND EXISTS (SELECT FROM "Attestation" a WHERE a."id" = "attestationId"));

-- ───────────── who acts for whom ─────────────

-- An employer has to do with the mandates it gave, an office with those it holds; also while it acts for one client.
ALTER TABLE "Mandate" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "Mandate" USING (
  "employerId" = (SELECT own_sender()) OR "officeId" = (SELECT own_sender()) OR (SELECT as_program()) IS NOT NULL);
CREATE POLICY door ON "Mandate" FOR SELECT USING ((SELECT at_door()) IS NOT NULL);

-- Access is managed by the enterprise that acts; everybody knows his own places.
ALTER TABLE "Membership" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "Membership" USING ("enterpriseId" = (SELECT own_sender()) OR (SELECT as_program()) IS NOT NULL);
CREATE POLICY shown ON "Membership" FOR SELECT USING ("userId" = (SELECT own_user()) OR (SELECT at_door()) IS NOT NULL);

CREATE FUNCTION is_own_membership(membership uuid, enterprise uuid, person uuid) RETURNS boolean
STABLE PARALLEL SAFE COST 1 LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM public."Membership" m WHERE m."id" = membership AND (m."enterpriseId" = enterprise OR m."userId" = person));
END
$$;

CREATE FUNCTION is_member(person uuid, enterprise uuid) RETURNS boolean
STABLE PARALLEL SAFE COST 1 LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM public."Membership" m WHERE m."userId" = person AND m."enterpriseId" = enterprise);
END
$$;

-- At the door is written down on which day a permission was last needed.
ALTER TABLE "MembershipPermission" ENABLE ROW LEVEL SECURITY;
CREATE POLICY shown ON "MembershipPermission" FOR SELECT USING (
  (SELECT as_program_or_at_door()) IS NOT NULL OR is_own_membership("membershipId", (SELECT own_sender()), (SELECT own_user())));
CREATE POLICY given ON "MembershipPermission" FOR INSERT WITH CHECK (
  (SELECT as_program()) IS NOT NULL OR is_own_membership("membershipId", (SELECT own_sender()), NULL));
CREATE POLICY changed ON "MembershipPermission" FOR UPDATE USING (
  (SELECT as_program_or_at_door()) IS NOT NULL OR is_own_membership("membershipId", (SELECT own_sender()), NULL));
CREATE POLICY taken_back ON "MembershipPermission" FOR DELETE USING (
  (SELECT as_program()) IS NOT NULL OR is_own_membership("membershipId", (SELECT own_sender()), NULL));

ALTER TABLE "MembershipClient" ENABLE ROW LEVEL SECURITY;
CREATE POLICY shown ON "MembershipClient" FOR SELECT USING (
  (SELECT as_program_or_at_door()) IS NOT NULL OR is_own_membership("membershipId", (SELECT own_sender()), (SELECT own_user())));
CREATE POLICY given ON "MembershipClient" FOR INSERT WITH CHECK (
  (SELECT as_program()) IS NOT NULL OR is_own_membership("membershipId", (SELECT own_sender()), NULL));
CREATE POLICY taken_back ON "MembershipClient" FOR DELETE USING (
  (SELECT as_program()) IS NOT NULL OR is_own_membership("membershipId", (SELECT own_sender()), NULL));

-- Who holds the mailed link opens his invitation through the program itself: the token is the authority.
ALTER TABLE "Invitation" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "Invitation" USING ("enterpriseId" = (SELECT own_sender()) OR (SELECT as_program()) IS NOT NULL);

-- Seen by his enterprise while he is its user; changed by himself and by sign-in.
ALTER TABLE "User" ENABLE ROW LEVEL SECURITY;
CREATE POLICY shown ON "User" FOR SELECT USING (
  "id" = (SELECT own_user()) OR (SELECT as_program_or_at_door()) IS NOT NULL
  OR ((SELECT as_agent()) IS NOT NULL AND "isAgent") OR is_member("id", (SELECT own_sender())));
CREATE POLICY made ON "User" FOR INSERT WITH CHECK ((SELECT as_program_or_at_door()) IS NOT NULL);
CREATE POLICY changed ON "User" FOR UPDATE USING ("id" = (SELECT own_user()) OR (SELECT as_program_or_at_door()) IS NOT NULL);

-- Once a person, employer and week.
ALTER TABLE "ToDoDigest" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "ToDoDigest" USING ("userId" = (SELECT own_user()) OR (SELECT as_program()) IS NOT NULL);

-- Sessions, codes and keys are asked for before anybody acts for anything; of these everybody has to do with his own alone.
ALTER TABLE "Session" ENABLE ROW LEVEL SECURITY;
CREATE POLICY door ON "Session" USING ("userId" = (SELECT own_user()) OR (SELECT as_program_or_at_door()) IS NOT NULL);
ALTER TABLE "LoginCode" ENABLE ROW LEVEL SECURITY;
CREATE POLICY door ON "LoginCode" USING ((SELECT at_door()) IS NOT NULL);
ALTER TABLE "UsedTotpStep" ENABLE ROW LEVEL SECURITY;
CREATE POLICY door ON "UsedTotpStep" USING ("userId" = (SELECT own_user()) OR (SELECT as_program_or_at_door()) IS NOT NULL);
ALTER TABLE "SignInThrottle" ENABLE ROW LEVEL SECURITY;
CREATE POLICY door ON "SignInThrottle" USING ((SELECT at_door()) IS NOT NULL);
ALTER TABLE "OidcRecord" ENABLE ROW LEVEL SECURITY;
CREATE POLICY door ON "OidcRecord" USING ((SELECT at_door()) IS NOT NULL);
ALTER TABLE "InstallationSecret" ENABLE ROW LEVEL SECURITY;
CREATE POLICY door ON "InstallationSecret" USING ((SELECT at_door()) IS NOT NULL);
ALTER TABLE "SetAsideForm" ENABLE ROW LEVEL SECURITY;
CREATE POLICY door ON "SetAsideForm" USING ((SELECT at_door()) IS NOT NULL);
ALTER TABLE "DemonstrationMail" ENABLE ROW LEVEL SECURITY;
CREATE POLICY door ON "DemonstrationMail" USING ((SELECT at_door()) IS NOT NULL);

-- ───────────── people ─────────────

-- Agents know each other: what one enters at the desk another confirms.
CREATE FUNCTION is_agent_user(person uuid) RETURNS boolean
STABLE PARALLEL SAFE COST 1 LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM public."User" u WHERE u."id" = person AND u."isAgent");
END
$$;

-- The one table with names and national numbers: oneself, and whom the enterprise that is seen, or the one that acts, has to do with.
ALTER TABLE "Person" ENABLE ROW LEVEL SECURITY;
CREATE POLICY shown ON "Person" FOR SELECT USING (
  (SELECT own_employer()) = ANY ("knownTo") OR (SELECT own_sender()) = ANY ("knownTo")
  OR "id" = (SELECT own_user()) OR (SELECT as_program_or_at_door()) IS NOT NULL
  OR ((SELECT as_agent()) IS NOT NULL AND is_agent_user("id")));
CREATE POLICY made ON "Person" FOR INSERT WITH CHECK ((SELECT as_program_or_at_door()) IS NOT NULL);
CREATE POLICY changed ON "Person" FOR UPDATE USING ((SELECT as_program_or_at_door()) IS NOT NULL);

-- Whoever changes declarations of a worker locks him meanwhile, which counts as a change.
ALTER TABLE "Worker" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "Worker" USING ((SELECT own_employer()) = ANY ("knownTo") OR (SELECT as_program()) IS NOT NULL);
CREATE POLICY shown ON "Worker" FOR SELECT USING ("id" = (SELECT own_worker()) OR (SELECT at_door()) IS NOT NULL);

CREATE FUNCTION is_known_worker(worker uuid, enterprise uuid) RETURNS boolean
STABLE PARALLEL SAFE COST 1 LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM public."Worker" w WHERE w."id" = worker AND enterprise = ANY (w."knownTo"));
END
$$;

ALTER TABLE "PensionStatus" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "PensionStatus" USING ((SELECT as_program()) IS NOT NULL);
CREATE POLICY shown ON "PensionStatus" FOR SELECT USING (
  "workerId" = (SELECT own_worker()) OR is_known_worker("workerId", (SELECT own_employer())));

-- ───────────── the audit log ─────────────

-- Read by the employer whose chain it is, of which an office sees what its own people did; by the worker whose data were looked at; and by
-- everybody what happened to his own account. What becomes of a mandate stands in the chains of both its sides.
-- Nobody writes in another's name.
ALTER TABLE "AuditEntry" ENABLE ROW LEVEL SECURITY;
CREATE POLICY shown ON "AuditEntry" FOR SELECT USING (
  "employerId" = (SELECT own_sender())
  OR ("employerId" = (SELECT own_employer()) AND "senderId" = (SELECT own_sender()))
  OR "lookedAtWorkerId" = (SELECT own_worker())
  OR ("employerId" IS NULL AND "subjectKind" = 'user' AND "subjectId" = (SELECT own_user()::text))
  OR (SELECT as_program()) IS NOT NULL);
CREATE POLICY written ON "AuditEntry" FOR INSERT WITH CHECK (
  "actingAs" = (SELECT acting_as()) AND "userId" IS NOT DISTINCT FROM (SELECT own_user())
  AND ("employerId" IS NULL OR (SELECT own_sender()) IS NULL OR "subjectKind" = 'mandate'
    OR "employerId" = (SELECT own_employer()) OR "employerId" = (SELECT own_sender())));
