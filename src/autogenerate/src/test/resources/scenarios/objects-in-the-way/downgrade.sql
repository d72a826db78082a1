drop trigger of_column on public.t;
drop trigger deferred on public.t;
drop trigger "When ""it"" changes" on public.t;
drop statistics public.computed;
drop rule copies on public.t;
alter publication watched drop table public.t;
alter publication listed drop table public.t;
drop policy theirs on public.t;
drop policy reads on public.u;
drop function public.words(pg_catalog.text);
drop function public.other_words();
drop function public.of_view();
drop view over_t;
alter table t drop column twice;
alter table t alter column word type varchar(10),
    alter column a type integer;
alter table t add column twice bigint generated always as (id * 2) stored;
create view over_t (id, a) as
SELECT id,
    a
   FROM t;
CREATE TRIGGER of_column BEFORE UPDATE OF a ON public.t FOR EACH ROW EXECUTE FUNCTION nothing();
alter table public.t disable trigger of_column;
comment on trigger of_column on public.t is 'off, isn''t it';
CREATE CONSTRAINT TRIGGER deferred AFTER UPDATE OF a ON public.t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION nothing();
CREATE TRIGGER "When ""it"" changes" AFTER UPDATE ON public.t FOR EACH ROW WHEN (((old.word)::text IS DISTINCT FROM (new.word)::text)) EXECUTE FUNCTION nothing('it''s', 'a');
alter table public.t enable always trigger "When ""it"" changes";
CREATE STATISTICS public.computed (dependencies) ON untouched, twice FROM t;
alter statistics public.computed set statistics 50;
comment on statistics public.computed is 'both';
CREATE RULE copies AS
    ON INSERT TO public.t
   WHERE (new.a > 5) DO  INSERT INTO u (id)
  VALUES (new.id);
alter table public.t disable rule copies;
alter publication watched add table public.t (id, a) where ((a > 0));
alter publication listed add table public.t (id, a);
create policy theirs on public.t as restrictive for update to public using ((a > 0)) with check (((word)::text <> 'x'::text));
alter table public.t enable row level security;
comment on policy theirs on public.t is 'a policy';
create policy reads on public.u as permissive for select to public using ((EXISTS ( SELECT
   FROM t
  WHERE (((t.word)::text = 'y'::text) AND (t.id = u.id)))));
CREATE OR REPLACE FUNCTION public.words(prefix text)
 RETURNS text
 LANGUAGE sql
 SECURITY DEFINER
 SET work_mem TO '8MB'
RETURN (SELECT t.word FROM t WHERE ((t.word)::text ~~ (words.prefix || '%'::text)));
revoke all on function public.words(pg_catalog.text) from public;
grant execute on function public.words(pg_catalog.text) to pg_monitor with grant option;
comment on function public.words(pg_catalog.text) is 'words';
CREATE OR REPLACE FUNCTION public.other_words()
 RETURNS text
 LANGUAGE sql
RETURN (SELECT t.word FROM t LIMIT 1);
CREATE OR REPLACE FUNCTION public.of_view()
 RETURNS SETOF over_t
 LANGUAGE sql
AS $function$select * from over_t$function$;
