drop trigger of_size on public.t;
drop trigger of_label on public.t;
drop statistics public.labels;
drop rule labels on public.t;
drop policy small on public.t;
drop policy named on public.t;
drop function public.sized(public.size,public.size[]);
drop function public.listed();
alter domain word drop constraint no_size;
alter type size add value 'L' after 'M';
CREATE TRIGGER of_size BEFORE UPDATE OF s ON public.t FOR EACH ROW EXECUTE FUNCTION nothing();
CREATE TRIGGER of_label BEFORE UPDATE ON public.t FOR EACH ROW WHEN ((new.note = ('S'::size)::text)) EXECUTE FUNCTION nothing();
CREATE STATISTICS public.labels ON (note = 'S'::size::text), lower(note) FROM t;
CREATE RULE labels AS
    ON UPDATE TO public.t
   WHERE (new.note = ('S'::size)::text) DO INSTEAD NOTHING;
create policy small on public.t as permissive for all to public using ((s = 'S'::size));
create policy named on public.t as permissive for insert to public with check ((note <> ('M'::size)::text));
CREATE OR REPLACE FUNCTION public.sized(s size DEFAULT 'M'::size, others size[] DEFAULT '{}'::size[])
 RETURNS size
 LANGUAGE sql
AS $function$select s$function$;
CREATE OR REPLACE FUNCTION public.listed(OUT s size, OUT many size[])
 RETURNS record
 LANGUAGE sql
AS $function$select 'S'::size, '{}'::size[]$function$;
alter domain word add constraint no_size CHECK ((VALUE <> ('S'::size)::text));
comment on constraint no_size on domain word is 'none';
