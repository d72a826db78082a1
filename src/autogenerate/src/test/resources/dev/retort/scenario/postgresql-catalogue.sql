with space as (
  select oid, nspname as name from pg_namespace
  where %s
), relation as (
  select c.*, s.name || '.' || c.relname as name from pg_class c join space s on s.oid = c.relnamespace
  where c.relname not like 'retort\_%%'
)
select 'relation ' || r.name || ': ' || concat_ws(', ', r.relkind, r.relpersistence, r.reloptions::text,
    t.spcname, pg_get_partkeydef(r.oid), pg_get_expr(r.relpartbound, r.oid),
    case when r.relrowsecurity then 'row security' end, case when r.relforcerowsecurity then 'forced' end,
    'replica ' || r.relreplident::text, r.relacl::text, obj_description(r.oid, 'pg_class'),
    case when r.relkind in ('v', 'm') then pg_get_viewdef(r.oid) end,
    (select string_agg(i.inhparent::regclass::text, ' ' order by i.inhseqno) from pg_inherits i where i.inhrelid = r.oid)) as line
from relation r left join pg_tablespace t on t.oid = r.reltablespace
where r.relkind in ('r', 'p', 'v', 'm', 'f')
union all
select 'column ' || r.name || '.' || a.attname || ': ' || concat_ws(', ', format_type(a.atttypid, a.atttypmod),
    case when a.attnotnull then 'not null' end, nullif(a.attidentity::text, ''), nullif(a.attgenerated::text, ''), pg_get_expr(d.adbin, d.adrelid),
    o.collname, 'storage ' || a.attstorage::text, 'statistics ' || nullif(a.attstattarget, -1)::text, a.attoptions::text, a.attacl::text,
    col_description(r.oid, a.attnum))
from relation r
join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
left join pg_attrdef d on d.adrelid = r.oid and d.adnum = a.attnum
left join pg_collation o on o.oid = a.attcollation
where r.relkind in ('r', 'p', 'v', 'm', 'f')
union all
select 'constraint ' || coalesce(r.name, k.contypid::regtype::text) || ': ' || concat_ws(', ', k.conname,
    pg_get_constraintdef(k.oid), case when not k.convalidated then 'not valid' end, obj_description(k.oid, 'pg_constraint'))
from pg_constraint k join space s on s.oid = k.connamespace left join relation r on r.oid = k.conrelid
where k.contype <> 'n' and (r.oid is not null or k.conrelid = 0)
union all
select 'index ' || r.name || ': ' || concat_ws(', ', pg_get_indexdef(i.indexrelid), t.spcname,
    case when i.indisclustered then 'clustered' end, case when not i.indisvalid then 'invalid' end,
    obj_description(i.indexrelid, 'pg_class'))
from pg_index i
join relation r on r.oid = i.indrelid
join pg_class c on c.oid = i.indexrelid
left join pg_tablespace t on t.oid = c.reltablespace
union all
select 'sequence ' || r.name || ': ' || concat_ws(', ', format_type(q.seqtypid, null), q.seqstart, q.seqincrement, q.seqmin, q.seqmax,
    q.seqcache, q.seqcycle, r.relpersistence, r.relacl::text,
    (select d.deptype::text || ' ' || a.attrelid::regclass || '.' || a.attname
     from pg_depend d join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
     where d.classid = 'pg_class'::regclass and d.objid = r.oid and d.deptype in ('a', 'i')),
    obj_description(r.oid, 'pg_class'))
from relation r join pg_sequence q on q.seqrelid = r.oid
union all
select 'type ' || s.name || '.' || t.typname || ': ' || concat_ws(', ', t.typtype, nullif(format_type(t.typbasetype, t.typtypmod), '-'),
    case when t.typnotnull then 'not null' end, t.typdefault, t.typacl::text,
    (select string_agg(quote_literal(e.enumlabel), ' ' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid),
    obj_description(t.oid, 'pg_type'))
from pg_type t join space s on s.oid = t.typnamespace where t.typtype in ('e', 'd', 'r')
union all
select 'trigger ' || r.name || ': ' || concat_ws(', ', pg_get_triggerdef(g.oid), g.tgenabled, obj_description(g.oid, 'pg_trigger'))
from pg_trigger g join relation r on r.oid = g.tgrelid where not g.tgisinternal
union all
select 'policy ' || r.name || ': ' || concat_ws(', ', p.polname, p.polcmd, p.polpermissive, pg_get_expr(p.polqual, p.polrelid),
    pg_get_expr(p.polwithcheck, p.polrelid))
from pg_policy p join relation r on r.oid = p.polrelid
union all
select 'rule ' || r.name || ': ' || pg_get_ruledef(u.oid)
from pg_rewrite u join relation r on r.oid = u.ev_class where u.rulename <> '_RETURN'
union all
select 'function ' || pg_get_functiondef(p.oid)
from pg_proc p join space s on s.oid = p.pronamespace
where p.prokind in ('f', 'p')
  and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
union all
select 'statistics ' || pg_get_statisticsobjdef(x.oid) from pg_statistic_ext x join space s on s.oid = x.stxnamespace
order by 1
