create type gone as enum ('x');
drop type come;
alter type more rename to more_retort_old1;
create type more as enum ('a', 'c');
do $retort$
declare
    used record;
begin
    for used in
        select a.attrelid::regclass as tab, quote_ident(a.attname) as col, pg_get_expr(d.adbin, d.adrelid) as def
        from pg_attribute a
        join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and not c.relispartition
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.atttypid = 'more_retort_old1'::regtype and not a.attisdropped
    loop
        if used.def is not null then
            execute format('alter table %s alter column %s drop default', used.tab, used.col);
        end if;
        execute format('alter table %s alter column %s type more using %s::text::more',
            used.tab, used.col, used.col);
        if used.def is not null then
            execute format('alter table %s alter column %s set default %s', used.tab, used.col,
                replace(used.def, '::' || 'more_retort_old1', '::' || 'more'));
        end if;
    end loop;
end
$retort$;
do $retort$
declare
    used record;
begin
    for used in
        select c.castsource, c.casttarget, 'more_retort_old1'::regtype as old_type, 'more'::regtype as new_type,
            case c.castcontext when 'i' then ' as implicit' when 'a' then ' as assignment' else '' end as context
        from pg_cast c
        where 'more_retort_old1'::regtype in (c.castsource, c.casttarget) and c.castmethod = 'i'
    loop
        execute format('drop cast (%s as %s)', used.castsource::regtype, used.casttarget::regtype);
        execute format('create cast (%s as %s) with inout%s',
            case used.castsource when used.old_type then used.new_type else used.castsource::regtype end,
            case used.casttarget when used.old_type then used.new_type else used.casttarget::regtype end,
            used.context);
    end loop;
end
$retort$;
drop type more_retort_old1;
alter type less add value 'b' after 'a';
