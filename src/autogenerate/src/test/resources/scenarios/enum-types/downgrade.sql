create type plain as enum ('p');
create type gone as enum ('x');
alter table t drop column c;
alter table t alter column word drop default;
alter table t alter column word type varchar(10) using word::text;
alter table t alter column word set default 'it''s';
alter table t alter column p drop default;
alter table t alter column p type plain using p::plain;
alter table t alter column p set default 'p';
alter table t alter column s set default 'M';
drop type colour;
alter type size rename to size_retort_old1;
create type size as enum ('S', 'M', 'L');
do $retort$
declare
    used record;
begin
    for used in
        select a.attrelid::regclass as tab, quote_ident(a.attname) as col, pg_get_expr(d.adbin, d.adrelid) as def
        from pg_attribute a
        join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and not c.relispartition
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.atttypid = 'size_retort_old1'::regtype and not a.attisdropped
    loop
        if used.def is not null then
            execute format('alter table %s alter column %s drop default', used.tab, used.col);
        end if;
        execute format('alter table %s alter column %s type size using %s::text::size',
            used.tab, used.col, used.col);
        if used.def is not null then
            execute format('alter table %s alter column %s set default %s', used.tab, used.col,
                replace(used.def, '::' || 'size_retort_old1', '::' || 'size'));
        end if;
    end loop;
end
$retort$;
do $retort$
declare
    used record;
begin
    for used in
        select c.castsource, c.casttarget, 'size_retort_old1'::regtype as old_type, 'size'::regtype as new_type,
            case c.castcontext when 'i' then ' as implicit' when 'a' then ' as assignment' else '' end as context
        from pg_cast c
        where 'size_retort_old1'::regtype in (c.castsource, c.casttarget) and c.castmethod = 'i'
    loop
        execute format('drop cast (%s as %s)', used.castsource::regtype, used.casttarget::regtype);
        execute format('create cast (%s as %s) with inout%s',
            case used.castsource when used.old_type then used.new_type else used.castsource::regtype end,
            case used.casttarget when used.old_type then used.new_type else used.casttarget::regtype end,
            used.context);
    end loop;
end
$retort$;
drop type size_retort_old1;
alter type mood rename to mood_retort_old1;
create type mood as enum ('ok', 'happy');
do $retort$
declare
    used record;
begin
    for used in
        select a.attrelid::regclass as tab, quote_ident(a.attname) as col, pg_get_expr(d.adbin, d.adrelid) as def
        from pg_attribute a
        join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and not c.relispartition
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.atttypid = 'mood_retort_old1'::regtype and not a.attisdropped
    loop
        if used.def is not null then
            execute format('alter table %s alter column %s drop default', used.tab, used.col);
        end if;
        execute format('alter table %s alter column %s type mood using %s::text::mood',
            used.tab, used.col, used.col);
        if used.def is not null then
            execute format('alter table %s alter column %s set default %s', used.tab, used.col,
                replace(used.def, '::' || 'mood_retort_old1', '::' || 'mood'));
        end if;
    end loop;
end
$retort$;
do $retort$
declare
    used record;
begin
    for used in
        select c.castsource, c.casttarget, 'mood_retort_old1'::regtype as old_type, 'mood'::regtype as new_type,
            case c.castcontext when 'i' then ' as implicit' when 'a' then ' as assignment' else '' end as context
        from pg_cast c
        where 'mood_retort_old1'::regtype in (c.castsource, c.casttarget) and c.castmethod = 'i'
    loop
        execute format('drop cast (%s as %s)', used.castsource::regtype, used.casttarget::regtype);
        execute format('create cast (%s as %s) with inout%s',
            case used.castsource when used.old_type then used.new_type else used.castsource::regtype end,
            case used.casttarget when used.old_type then used.new_type else used.casttarget::regtype end,
            used.context);
    end loop;
end
$retort$;
drop type mood_retort_old1;
