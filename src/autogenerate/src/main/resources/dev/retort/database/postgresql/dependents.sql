-- What leans on a table, column, type, sequence or index and is no view: triggers, policies, rules, routines, statistics,
-- domains, types, casts, publications, partition keys, and the defaults, constraints and columns of tables. What belongs to
-- a view comes back with it, what a partition has follows its parent, what an extension brought belongs to the extension.
-- So do the comments of constraints and indexes, which nothing else keeps. DROP is empty where only a hand or another role could bring the object back.
with lean as (
    select d.classid, d.objid, d.objsubid, d.refclassid, d.refobjid, d.refobjsubid
    from pg_catalog.pg_depend d
    where d.refclassid in ('pg_catalog.pg_class'::pg_catalog.regclass, 'pg_catalog.pg_type'::pg_catalog.regclass)
      and d.refobjid >= 16384
      and d.deptype in ('n', 'a')
      and not exists (
          select
          from pg_catalog.pg_depend i
          where i.classid = d.classid and i.objid = d.objid
            and (i.deptype = 'e'
                or i.deptype = 'i' and i.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass))
),
object as (
    select distinct l.classid, l.objid, l.objsubid,
           coalesce(t.tgrelid, p.polrelid, r.ev_class, nullif(k.conrelid, 0), a.adrelid, s.stxrelid, b.prrelid, x.indrelid,
               c.oid) as home,
           k.oid is not null or a.oid is not null or c.oid is not null as is_part,
           case l.classid
               when 'pg_catalog.pg_constraint'::pg_catalog.regclass then k.conrelid <> 0
               when 'pg_catalog.pg_attrdef'::pg_catalog.regclass then true
               when 'pg_catalog.pg_cast'::pg_catalog.regclass then o.castmethod = 'i'
               when 'pg_catalog.pg_class'::pg_catalog.regclass then c.relkind not in ('c', 'f')
               else false
           end as follows_type,
           s.oid is not null as follows_column
    from lean l
    left join pg_catalog.pg_trigger t on l.classid = 'pg_catalog.pg_trigger'::pg_catalog.regclass and t.oid = l.objid
    left join pg_catalog.pg_policy p on l.classid = 'pg_catalog.pg_policy'::pg_catalog.regclass and p.oid = l.objid
    left join pg_catalog.pg_rewrite r on l.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass and r.oid = l.objid
    left join pg_catalog.pg_constraint k on l.classid = 'pg_catalog.pg_constraint'::pg_catalog.regclass and k.oid = l.objid
    left join pg_catalog.pg_attrdef a on l.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass and a.oid = l.objid
    left join pg_catalog.pg_statistic_ext s
        on l.classid = 'pg_catalog.pg_statistic_ext'::pg_catalog.regclass and s.oid = l.objid
    left join pg_catalog.pg_publication_rel b
        on l.classid = 'pg_catalog.pg_publication_rel'::pg_catalog.regclass and b.oid = l.objid
    left join pg_catalog.pg_cast o on l.classid = 'pg_catalog.pg_cast'::pg_catalog.regclass and o.oid = l.objid
    left join pg_catalog.pg_class c on l.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and c.oid = l.objid
    left join pg_catalog.pg_index x on x.indexrelid = c.oid
    where not coalesce(t.tgisinternal, false)
      and coalesce(c.relkind, 'r') not in ('S', 'v', 'm')
      -- What a table has of its own goes the way of the table.
      and (k.oid is null or k.conrelid <> l.refobjid)
      and (a.oid is null or a.adrelid <> l.refobjid)
      and (x.indrelid is null or x.indrelid <> l.refobjid)
)
select case
           when ty.typtype = 'd' then 'domain'
           when ty.typtype = 'r' then 'range type'
           when i.type = 'statistics object' then 'statistics'
           when i.type = 'publication relation' then 'published table'
           else i.type
       end as "KIND",
       i.identity as "NAME",
       hn.nspname as "HOME_NAMESPACE",
       h.relname as "HOME_NAME",
       o.is_part and not u.holds_rows as "PART",
       i.type in ('statistics object', 'cast') as "GOES_ALONG",
       case
           when not coalesce(pg_catalog.pg_has_role(coalesce(f.proowner, s.stxowner, q.pubowner), 'usage'), true) then null
           when o.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
               and (f.prokind = 'a'
                   or exists (
                       select
                       from pg_catalog.pg_depend d
                       where d.refclassid = o.classid and d.refobjid = o.objid and d.deptype in ('n', 'a')))
               then null
           when i.type in ('trigger', 'policy', 'rule', 'function', 'procedure')
               then pg_catalog.format('drop %s %s', i.type, i.identity)
           when i.type = 'statistics object' then 'drop statistics ' || i.identity
           when i.type = 'cast' then 'drop cast ' || i.identity
           when i.type = 'domain constraint'
               then pg_catalog.format('alter domain %s drop constraint %I', k.contypid::pg_catalog.regtype, k.conname)
           when i.type = 'publication relation'
               then pg_catalog.format('alter publication %I drop table %I.%I', v.pubname, hn.nspname, h.relname)
       end as "DROP",
       array(
           select step
           from (
               select 1, case i.type
                   when 'trigger' then pg_catalog.pg_get_triggerdef(o.objid)
                   when 'rule' then pg_catalog.rtrim(pg_catalog.pg_get_ruledef(o.objid), ';')
                   when 'statistics object' then pg_catalog.pg_get_statisticsobjdef(o.objid)
                   when 'domain constraint'
                       then pg_catalog.format('alter domain %s add constraint %I %s', k.contypid::pg_catalog.regtype, k.conname,
                           pg_catalog.pg_get_constraintdef(k.oid))
                   when 'publication relation'
                       then pg_catalog.format('alter publication %I add table %I.%I%s%s', v.pubname, hn.nspname, h.relname,
                           case when pg_catalog.to_jsonb(b) ->> 'prattrs' is not null
                               then (select ' (' || pg_catalog.string_agg(pg_catalog.quote_ident(col.name), ', ') || ')'
                                   from pg_catalog.jsonb_array_elements_text(pg_catalog.to_jsonb(v) -> 'attnames') col (name))
                           end,
                           ' where (' || (pg_catalog.to_jsonb(v) ->> 'rowfilter') || ')')
                   when 'policy'
                       then pg_catalog.format('create policy %I on %I.%I as %s for %s to %s%s%s', p.polname, hn.nspname, h.relname,
                           case when p.polpermissive then 'permissive' else 'restrictive' end,
                           case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update'
                               when 'd' then 'delete' else 'all' end,
                           (select pg_catalog.string_agg(
                                case g.role when 0 then 'public' else g.role::pg_catalog.regrole::text end, ', ')
                            from pg_catalog.unnest(p.polroles) g (role)),
                           ' using (' || pg_catalog.pg_get_expr(p.polqual, p.polrelid) || ')',
                           ' with check (' || pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) || ')')
                   when 'cast'
                       then pg_catalog.format('create cast %s %s%s', i.identity,
                           case m.castmethod when 'i' then 'with inout' when 'b' then 'without function'
                               else 'with function ' || m.castfunc::pg_catalog.regprocedure end,
                           case m.castcontext when 'i' then ' as implicit' when 'a' then ' as assignment' end)
                   else case when f.prokind <> 'a' then pg_catalog.rtrim(pg_catalog.pg_get_functiondef(f.oid), E'\n') end
               end
               union all
               select 2, pg_catalog.format('alter table %I.%I enable row level security', hn.nspname, h.relname)
               where p.oid is not null and h.relrowsecurity
               union all
               select 2, pg_catalog.format('alter table %I.%I %s %s %I', hn.nspname, h.relname,
                   case coalesce(t.tgenabled, r.ev_enabled) when 'D' then 'disable' when 'R' then 'enable replica'
                       else 'enable always' end,
                   i.type, coalesce(t.tgname, r.rulename))
               where coalesce(t.tgenabled, r.ev_enabled) <> 'O'
               union all
               select 2, pg_catalog.format('alter statistics %s set statistics %s', i.identity,
                   pg_catalog.to_jsonb(s) ->> 'stxstattarget')
               where pg_catalog.to_jsonb(s) ->> 'stxstattarget' <> '-1'
               union all
               select 3, pg_catalog.format('revoke all on %s %s from public', i.type, i.identity)
               where f.proacl is not null
                 and not exists (select from pg_catalog.aclexplode(f.proacl) x where x.grantee = 0)
               union all
               select 4, pg_catalog.format('grant %s on %s %s to %s%s', pg_catalog.lower(x.privilege_type), i.type, i.identity,
                   x.grantee::pg_catalog.regrole, case when x.is_grantable then ' with grant option' else '' end)
               from pg_catalog.aclexplode(f.proacl) x
               where x.grantee not in (0, f.proowner)
               union all
               select 5, pg_catalog.format('comment on %s is %L',
                   case i.type
                       when 'statistics object' then 'statistics ' || i.identity
                       when 'domain constraint'
                           then pg_catalog.format('constraint %I on domain %s', k.conname, k.contypid::pg_catalog.regtype)
                       else i.type || ' ' || i.identity
                   end,
                   e.description)
               from pg_catalog.pg_description e
               where e.classoid = o.classid and e.objoid = o.objid and e.objsubid = o.objsubid
               union all
               select 6, pg_catalog.format('alter %s %s owner to %s',
                   case i.type when 'statistics object' then 'statistics' else i.type end, i.identity, w.oid::pg_catalog.regrole)
               from pg_catalog.pg_roles w
               where w.oid in (f.proowner, s.stxowner) and w.rolname <> current_user) steps (place, step)
           where step is not null
           order by place, step) as "RESTORE",
       u.namespaces as "USED_NAMESPACES",
       u.names as "USED_NAMES",
       u.columns as "USED_COLUMNS",
       u.follows as "USED_FOLLOWS"
from object o
cross join lateral pg_catalog.pg_identify_object(o.classid, o.objid, o.objsubid) i
left join pg_catalog.pg_type ty on o.classid = 'pg_catalog.pg_type'::pg_catalog.regclass and ty.oid = o.objid
left join pg_catalog.pg_class h on h.oid = o.home
left join pg_catalog.pg_namespace hn on hn.oid = h.relnamespace
left join pg_catalog.pg_trigger t on o.classid = 'pg_catalog.pg_trigger'::pg_catalog.regclass and t.oid = o.objid
left join pg_catalog.pg_policy p on o.classid = 'pg_catalog.pg_policy'::pg_catalog.regclass and p.oid = o.objid
left join pg_catalog.pg_rewrite r on o.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass and r.oid = o.objid
left join pg_catalog.pg_constraint k on o.classid = 'pg_catalog.pg_constraint'::pg_catalog.regclass and k.oid = o.objid
left join pg_catalog.pg_proc f on o.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and f.oid = o.objid
left join pg_catalog.pg_statistic_ext s
    on o.classid = 'pg_catalog.pg_statistic_ext'::pg_catalog.regclass and s.oid = o.objid
left join pg_catalog.pg_publication_rel b
    on o.classid = 'pg_catalog.pg_publication_rel'::pg_catalog.regclass and b.oid = o.objid
left join pg_catalog.pg_cast m on o.classid = 'pg_catalog.pg_cast'::pg_catalog.regclass and m.oid = o.objid
left join pg_catalog.pg_publication q on q.oid = b.prpubid
left join pg_catalog.pg_publication_tables v
    on v.pubname = q.pubname and v.schemaname = hn.nspname and v.tablename = h.relname
cross join lateral (
    select pg_catalog.array_agg(used.namespace order by used.namespace, used.name, used.col) as namespaces,
           pg_catalog.array_agg(used.name order by used.namespace, used.name, used.col) as names,
           pg_catalog.array_agg(used.col order by used.namespace, used.name, used.col) as columns,
           pg_catalog.array_agg(used.follows order by used.namespace, used.name, used.col) as follows,
           pg_catalog.bool_or(used.holds_rows) as holds_rows
    from (
        select cn.nspname::text as namespace, c.relname::text as name, coalesce(a.attname::text, '') as col,
               o.follows_column or o.is_part as follows, false as holds_rows
        from lean l
        join pg_catalog.pg_class c on c.oid = l.refobjid
        join pg_catalog.pg_namespace cn on cn.oid = c.relnamespace
        left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = l.refobjsubid and l.refobjsubid > 0
        where l.classid = o.classid and l.objid = o.objid and l.objsubid = o.objsubid
          and l.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
        union
        select tn.nspname::text, coalesce(et.typname, rt.typname)::text, '(type)',
               case when rows.oid is null then o.follows_type else o.objsubid = 0 end,
               rows.oid is not null and o.objsubid > 0
        from lean l
        join pg_catalog.pg_type rt on rt.oid = l.refobjid
        left join pg_catalog.pg_type et on et.typarray = rt.oid
        join pg_catalog.pg_namespace tn on tn.oid = rt.typnamespace
        -- The type of the rows of a table: only a column that holds them keeps the table from changing.
        left join pg_catalog.pg_class rows on rows.reltype = coalesce(et.oid, rt.oid) and rows.relkind in ('r', 'p', 'f')
        where l.classid = o.classid and l.objid = o.objid and l.objsubid = o.objsubid
          and l.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass) used) u
where coalesce(h.relkind, 'r') not in ('v', 'm', 't')
  and not coalesce(h.relispartition, false)
union all
select 'partition key', pg_catalog.format('of %I.%I', n.nspname, c.relname), n.nspname, c.relname, false, false, null, '{}',
       u.namespaces, u.names, u.columns, u.follows
from pg_catalog.pg_partitioned_table k
join pg_catalog.pg_class c on c.oid = k.partrelid and not c.relispartition
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
cross join lateral (
    select pg_catalog.array_agg(used.namespace) as namespaces,
           pg_catalog.array_agg(used.name) as names,
           pg_catalog.array_agg(used.col) as columns,
           pg_catalog.array_agg(false) as follows
    from pg_catalog.pg_attribute a
    join pg_catalog.pg_type t on t.oid = a.atttypid
    join pg_catalog.pg_namespace tn on tn.oid = t.typnamespace
    cross join lateral (
        values (n.nspname::text, c.relname::text, a.attname::text),
               (tn.nspname::text, t.typname::text, '(type)')) used (namespace, name, col)
    where a.attrelid = c.oid and a.attnum = any (k.partattrs::int2[])) u
where u.names is not null
union all
select 'comment', 'on ' || o.name, n.nspname, c.relname, false, true,
       pg_catalog.format('comment on %s is null', o.name),
       array[pg_catalog.format('comment on %s is %L', o.name, d.description)],
       array[n.nspname::text], array[coalesce(x.relname, c.relname)::text],
       array[coalesce('(constraint) ' || k.conname, '')], array[true]
from pg_catalog.pg_description d
left join pg_catalog.pg_constraint k on d.classoid = 'pg_catalog.pg_constraint'::pg_catalog.regclass and k.oid = d.objoid
left join pg_catalog.pg_class x
    on d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass and x.oid = d.objoid and x.relkind in ('i', 'I')
left join pg_catalog.pg_index i on i.indexrelid = x.oid
join pg_catalog.pg_class c on c.oid = coalesce(k.conrelid, i.indrelid) and c.relkind in ('r', 'p') and not c.relispartition
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
cross join lateral (
    select case
        when k.oid is null then pg_catalog.format('index %I.%I', n.nspname, x.relname)
        else pg_catalog.format('constraint %I on %I.%I', k.conname, n.nspname, c.relname)
    end as name) o
where d.objoid >= 16384
order by 1, 2
