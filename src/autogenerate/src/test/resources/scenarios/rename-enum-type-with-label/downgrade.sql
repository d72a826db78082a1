drop view states;
drop view notes;
alter table ticket drop constraint ticket_state;
alter table ticket alter column note type varchar(10);
do $retort$
declare
    old_type constant oid := '"Ticket State"'::regtype;
    old_array constant oid := (select typarray from pg_type where oid = old_type);
    type_name constant text := old_type::regtype::text;
    note constant text := obj_description(old_type, 'pg_type');
    owner constant oid := (select typowner from pg_type where oid = old_type);
    rights constant aclitem[] := (select typacl from pg_type where oid = old_type);
    undo text[] := '{}';
    move text[] := '{}';
    redo text[] := '{}';
    step text;
    used record;
begin
    for used in
        select c.conrelid::regclass as tab, quote_ident(c.conname) as con, pg_get_constraintdef(c.oid) as def,
            obj_description(c.oid, 'pg_constraint') as note, x.oid::regclass as ix, s.spcname as space
        from pg_constraint c
        left join pg_class x on x.oid = c.conindid and c.contype = 'x'
        left join pg_tablespace s on s.oid = x.reltablespace
        where c.conrelid <> 0 and c.conparentid = 0 and c.coninhcount = 0
          and (exists (
                  select from pg_depend d
                  where (d.classid = 'pg_constraint'::regclass and d.objid = c.oid
                      or c.contype = 'x' and d.classid = 'pg_class'::regclass and d.objid = c.conindid)
                    and d.refclassid = 'pg_type'::regclass and d.refobjid in (old_type, old_array))
              or c.contype = 'f' and exists (
                  select from pg_attribute a
                  where a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                    and a.atttypid in (old_type, old_array)))
        order by c.contype = 'f', c.oid
    loop
        undo := undo || format('alter table %s drop constraint %s', used.tab, used.con);
        redo := redo || format('alter table %s add constraint %s %s', used.tab, used.con, used.def)
            || format('comment on constraint %s on %s is %L', used.con, used.tab, used.note);
        if used.space is not null then
            redo := redo || format('alter index %s set tablespace %I', used.ix, used.space);
        end if;
    end loop;
    for used in
        select i.indexrelid::regclass as ix, i.indrelid::regclass as tab, pg_get_indexdef(i.indexrelid) as def,
            obj_description(i.indexrelid, 'pg_class') as note, s.spcname as space,
            case when i.indisclustered then quote_ident(c.relname) end as clusters
        from pg_index i
        join pg_class c on c.oid = i.indexrelid and not c.relispartition
        left join pg_tablespace s on s.oid = c.reltablespace
        where not exists (select from pg_constraint k where k.conindid = i.indexrelid)
          and exists (
              select from pg_depend d
              where d.classid = 'pg_class'::regclass and d.objid = i.indexrelid
                and d.refclassid = 'pg_type'::regclass and d.refobjid in (old_type, old_array))
        order by i.indexrelid
    loop
        undo := undo || format('drop index %s', used.ix);
        redo := redo || used.def || format('comment on index %s is %L', used.ix, used.note);
        if used.space is not null then
            redo := redo || format('alter index %s set tablespace %I', used.ix, used.space);
        end if;
        if used.clusters is not null then
            redo := redo || format('alter table %s cluster on %s', used.tab, used.clusters);
        end if;
    end loop;
    for used in
        select c.oid::regclass as tab, quote_ident(a.attname) as col, pg_get_expr(d.adbin, d.adrelid) as def,
            case a.atttypid when old_type then '' when old_array then '[]' end as dimensions
        from pg_attribute a
        join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and not c.relispartition
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum and a.attgenerated = ''
        where not a.attisdropped and a.attinhcount = 0 and a.attgenerated = ''
          and (a.atttypid in (old_type, old_array) or exists (
              select from pg_depend p
              where p.classid = 'pg_attrdef'::regclass and p.objid = d.oid
                and p.refclassid = 'pg_type'::regclass and p.refobjid in (old_type, old_array)))
        order by c.oid, a.attnum
    loop
        if used.def is not null then
            undo := undo || format('alter table %s alter column %s drop default', used.tab, used.col);
            redo := redo || format('alter table %s alter column %s set default %s', used.tab, used.col, used.def);
        end if;
        if used.dimensions is not null then
            move := move || format('alter table %s alter column %s type %s using %s::text%s::%s', used.tab,
                used.col, type_name || used.dimensions, used.col, used.dimensions, type_name || used.dimensions);
        end if;
    end loop;
    for used in
        select case c.castsource when old_type then type_name else c.castsource::regtype::text end as source,
            case c.casttarget when old_type then type_name else c.casttarget::regtype::text end as target,
            case c.castcontext when 'i' then ' as implicit' when 'a' then ' as assignment' else '' end as context
        from pg_cast c
        where old_type in (c.castsource, c.casttarget) and c.castmethod = 'i'
    loop
        undo := undo || format('drop cast (%s as %s)', used.source, used.target);
        redo := redo || format('create cast (%s as %s) with inout%s', used.source, used.target, used.context);
    end loop;
    redo := redo || format('comment on type %s is %L', type_name, note);
    if not exists (select from aclexplode(coalesce(rights, acldefault('T', owner))) where grantee = 0) then
        redo := redo || format('revoke all on type %s from public', type_name);
    end if;
    for used in
        select case grantee when 0 then 'public' else grantee::regrole::text end as role,
            case when is_grantable then ' with grant option' else '' end as further
        from aclexplode(rights)
        where grantee <> owner
    loop
        redo := redo || format('grant usage on type %s to %s%s', type_name, used.role, used.further);
    end loop;
    if pg_get_userbyid(owner) <> current_user then
        redo := redo || format('alter type %s owner to %I', type_name, pg_get_userbyid(owner));
    end if;
    foreach step in array undo loop execute step; end loop;
    execute format('alter type %s rename to %I', type_name, 'Ticket State_retort_old1');
    execute 'create type "Ticket State" as enum (''OPEN'', ''CLOSED'')';
    foreach step in array move loop execute step; end loop;
    execute format('drop type %s', old_type::regtype);
    foreach step in array redo loop execute step; end loop;
end
$retort$;
alter table ticket add constraint ticket_state check ((state <> 'CLOSED'::"Ticket State") OR (id > 0));
alter type "Ticket State" rename to state;
create view notes (id, state, note, word, other, "both") as
SELECT id,
    state,
    note,
    'state'::text AS word,
    'OPEN'::state AS other,
    ARRAY['OPEN'::state] AS "both"
   FROM ticket
  WHERE (state = 'CLOSED'::state);
create view states (id, state) as
SELECT id,
    state
   FROM ticket
  WHERE ('OPEN'::state = ANY (past));
