create type size as enum ('S', 'M');
alter table t add column a integer;
create table old (
    id bigint not null,
    t_id bigint,
    s size,
    n integer,
    constraint old_pkey primary key (id),
    constraint old_t_id_fkey foreign key (t_id) references t (id)
);
CREATE TRIGGER of_size BEFORE UPDATE OF s ON public.old FOR EACH ROW WHEN ((new.s = 'M'::size)) EXECUTE FUNCTION nothing();
CREATE TRIGGER of_old BEFORE INSERT ON public.old FOR EACH ROW EXECUTE FUNCTION nothing();
CREATE STATISTICS public.of_old ON t_id, n FROM old;
CREATE STATISTICS public.numbers ON b, a FROM t;
CREATE RULE copies AS
    ON INSERT TO public.old DO  INSERT INTO t (id, a)
  VALUES (new.id, new.n);
alter publication published add table public.old (id, n);
create policy mine on public.old as permissive for all to public using (((n > 0) AND (EXISTS ( SELECT
   FROM t
  WHERE (t.a = old.n)))));
alter table public.old enable row level security;
create cast (public.size AS character varying) with inout as assignment;
create cast (character varying AS public.size) with inout as implicit;
