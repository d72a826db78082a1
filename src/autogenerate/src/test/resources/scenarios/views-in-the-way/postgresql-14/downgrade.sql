drop view a_over_chain;
drop view v_twice;
drop view v_recursive;
drop view v_chain;
drop view v_a;
drop materialized view m_words;
drop materialized view m_empty;
drop view other."strange_view(what)";
alter table t drop column twice;
alter table t alter column name type text collate "default";
alter table t alter column word type varchar(10),
    alter column a type integer;
alter table t add column twice bigint generated always as (id * 2) stored;
create view other."strange_view(what)" (x, y) as
SELECT t.word AS x,
    t.name AS y
   FROM t;
create materialized view m_empty (a) as
SELECT t.a
   FROM t
with no data;
create materialized view m_words (word, n) with (fillfactor=70) as
SELECT t.word,
    count(*) AS n
   FROM t
  GROUP BY t.word;
CREATE UNIQUE INDEX m_words_word ON public.m_words USING btree (word);
alter materialized view m_words cluster on m_words_word;
CREATE INDEX m_words_n ON public.m_words USING btree (n DESC) WHERE (n > 1);
comment on index m_words_n is 'an index';
CREATE STATISTICS public.m_numbers ON word, n FROM m_words;
comment on statistics public.m_numbers is 'statistics';
comment on materialized view m_words is 'words';
create view v_a (id, "The A", quoted) with (security_barrier=true, check_option=local) as
SELECT t.id,
    t.a AS "The A",
    'it''s'::text AS quoted
   FROM t
  WHERE (t.a > 0);
alter view v_a alter column "The A" set default 7;
comment on view v_a is 'About ''a''';
comment on column v_a."The A" is 'its a';
grant select on v_a to public;
grant update ("The A") on v_a to pg_monitor;
create view v_chain (b) as
SELECT (v_a."The A" + 1) AS b
   FROM v_a;
CREATE RULE silent AS
    ON DELETE TO public.v_chain DO INSTEAD NOTHING;
comment on rule silent on v_chain is 'a rule';
CREATE TRIGGER stop INSTEAD OF INSERT ON public.v_chain FOR EACH ROW EXECUTE FUNCTION nothing();
comment on trigger stop on v_chain is 'a trigger';
grant insert on v_chain to pg_monitor with grant option;
grant select on v_chain to pg_monitor with grant option;
create view v_recursive (n) as
WITH RECURSIVE v_recursive(n) AS (
         SELECT t.a
           FROM t
        UNION ALL
         SELECT (v_recursive_1.n + 1)
           FROM v_recursive v_recursive_1
          WHERE (v_recursive_1.n < 10)
        )
 SELECT v_recursive.n
   FROM v_recursive;
create view v_twice (twice) as
SELECT t.twice
   FROM t;
create view a_over_chain (b) as
SELECT v_chain.b
   FROM v_chain;
