-- All views and materialized views of the database with what they lean on, and the statements that give back the rest of
-- them. A rule "_RETURN" is the view itself.
select n.nspname as "NAMESPACE",
       c.relname as "NAME",
       c.relkind = 'm' as "MATERIALIZED",
       array(
           select a.attname::text
           from pg_catalog.pg_attribute a
           where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
           order by a.attnum) as "COLUMNS",
       coalesce(c.reloptions, '{}') as "OPTIONS",
       regexp_replace(pg_catalog.pg_get_viewdef(c.oid), '^\s+|;\s*$', '', 'g')
           || case when c.relispopulated then '' else E'\nwith no data' end as "QUERY",
       array(
           select pg_catalog.format('alter materialized view %s set tablespace %I', c.oid::pg_catalog.regclass, s.spcname)
           from pg_catalog.pg_tablespace s
           where s.oid = c.reltablespace)
       || array(
           select step
           from pg_catalog.pg_index i
           join pg_catalog.pg_class ic on ic.oid = i.indexrelid
           left join pg_catalog.pg_tablespace s on s.oid = ic.reltablespace
           cross join lateral (
               values (1, pg_catalog.pg_get_indexdef(i.indexrelid)),
                      (2, pg_catalog.format('alter index %s set tablespace ', i.indexrelid::pg_catalog.regclass)
                          || pg_catalog.quote_ident(s.spcname)),
                      (3, case when i.indisclustered
                              then pg_catalog.format('alter materialized view %s cluster on %I', c.oid::pg_catalog.regclass,
                                  ic.relname)
                          end),
                      (4, pg_catalog.format('comment on index %s is ', i.indexrelid::pg_catalog.regclass)
                          || pg_catalog.quote_literal(pg_catalog.obj_description(i.indexrelid, 'pg_class')))) steps (place, step)
           where i.indrelid = c.oid and step is not null
           order by i.indexrelid, place)
       || array(
           select step
           from pg_catalog.pg_statistic_ext s
           cross join lateral pg_catalog.pg_identify_object(
               'pg_catalog.pg_statistic_ext'::pg_catalog.regclass, s.oid, 0) o
           cross join lateral (
               values (1, pg_catalog.pg_get_statisticsobjdef(s.oid)),
                      (2, 'comment on statistics ' || o.identity || ' is '
                          || pg_catalog.quote_literal(pg_catalog.obj_description(s.oid, 'pg_statistic_ext')))) steps (place, step)
           where s.stxrelid = c.oid and step is not null
           order by s.stxname, place)
       || array(
           select pg_catalog.format('alter view %s alter column %I set default %s',
                      c.oid::pg_catalog.regclass, a.attname, pg_catalog.pg_get_expr(e.adbin, e.adrelid))
           from pg_catalog.pg_attrdef e
           join pg_catalog.pg_attribute a on a.attrelid = e.adrelid and a.attnum = e.adnum
           where e.adrelid = c.oid
           order by e.adnum)
       || array(
           select pg_catalog.rtrim(pg_catalog.pg_get_ruledef(r.oid), ';')
           from pg_catalog.pg_rewrite r
           where r.ev_class = c.oid and r.rulename <> '_RETURN'
           order by r.rulename)
       || array(
           select pg_catalog.format('comment on rule %I on %s is %L', r.rulename, c.oid::pg_catalog.regclass, d.description)
           from pg_catalog.pg_rewrite r
           join pg_catalog.pg_description d
               on d.objoid = r.oid and d.classoid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass
           where r.ev_class = c.oid and r.rulename <> '_RETURN'
           order by r.rulename)
       || array(
           select pg_catalog.pg_get_triggerdef(t.oid)
           from pg_catalog.pg_trigger t
           where t.tgrelid = c.oid and not t.tgisinternal
           order by t.tgname)
       || array(
           select pg_catalog.format('comment on trigger %I on %s is %L', t.tgname, c.oid::pg_catalog.regclass, d.description)
           from pg_catalog.pg_trigger t
           join pg_catalog.pg_description d
               on d.objoid = t.oid and d.classoid = 'pg_catalog.pg_trigger'::pg_catalog.regclass
           where t.tgrelid = c.oid and not t.tgisinternal
           order by t.tgname)
       || array(
           select pg_catalog.format('comment on %s is %L',
                      case
                          when d.objsubid > 0
                              then 'column ' || c.oid::pg_catalog.regclass || '.' || pg_catalog.quote_ident(a.attname)
                          when c.relkind = 'm' then 'materialized view ' || c.oid::pg_catalog.regclass
                          else 'view ' || c.oid::pg_catalog.regclass
                      end,
                      d.description)
           from pg_catalog.pg_description d
           left join pg_catalog.pg_attribute a on a.attrelid = d.objoid and a.attnum = d.objsubid
           where d.objoid = c.oid and d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
           order by d.objsubid)
       || array(
           select pg_catalog.format('grant %s on %s to %s%s', pg_catalog.lower(x.privilege_type),
                      c.oid::pg_catalog.regclass,
                      case x.grantee when 0 then 'public' else x.grantee::pg_catalog.regrole::text end,
                      case when x.is_grantable then ' with grant option' else '' end)
           from pg_catalog.aclexplode(c.relacl) x
           where x.grantee <> c.relowner
           order by x.grantee, x.privilege_type)
       || array(
           select pg_catalog.format('grant %s (%I) on %s to %s%s', pg_catalog.lower(x.privilege_type), a.attname,
                      c.oid::pg_catalog.regclass,
                      case x.grantee when 0 then 'public' else x.grantee::pg_catalog.regrole::text end,
                      case when x.is_grantable then ' with grant option' else '' end)
           from pg_catalog.pg_attribute a, pg_catalog.aclexplode(a.attacl) x
           where a.attrelid = c.oid and x.grantee <> c.relowner
           order by a.attnum, x.grantee, x.privilege_type)
       || array(
           select pg_catalog.format('alter %s %s owner to %s',
                      case c.relkind when 'm' then 'materialized view' else 'view' end, c.oid::pg_catalog.regclass, o.oid::pg_catalog.regrole)
           from pg_catalog.pg_roles o
           where o.oid = c.relowner and o.rolname <> current_user) as "FURTHER",
       u.namespaces as "USED_NAMESPACES",
       u.names as "USED_NAMES",
       u.columns as "USED_COLUMNS"
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
cross join lateral (
    select array_agg(used.namespace order by used.namespace, used.name, used.col) as namespaces,
           array_agg(used.name order by used.namespace, used.name, used.col) as names,
           array_agg(used.col order by used.namespace, used.name, used.col) as columns
    from (
        select distinct rn.nspname::text as namespace, rc.relname::text as name, coalesce(a.attname::text, '') as col
        from pg_catalog.pg_rewrite r
        join pg_catalog.pg_depend d on d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass and d.objid = r.oid
            and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.refobjid <> c.oid
        join pg_catalog.pg_class rc on rc.oid = d.refobjid
        join pg_catalog.pg_namespace rn on rn.oid = rc.relnamespace
        left join pg_catalog.pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid and d.refobjsubid > 0
        where r.ev_class = c.oid
        union
        select distinct tn.nspname::text, coalesce(et.typname, rt.typname)::text, '(type)'
        from pg_catalog.pg_rewrite r
        join pg_catalog.pg_depend d on d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass and d.objid = r.oid
            and d.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass
        join pg_catalog.pg_type rt on rt.oid = d.refobjid
        left join pg_catalog.pg_type et on et.typarray = rt.oid
        join pg_catalog.pg_namespace tn on tn.oid = rt.typnamespace
        where r.ev_class = c.oid) used) u
where c.relkind in ('v', 'm')
  and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
  and not exists (
      select
      from pg_catalog.pg_depend d
      where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
        and d.objid = c.oid
        and d.deptype = 'e')
order by n.nspname, c.relname
