select 'view' as KIND, table_schema as NAMESPACE, table_name as NAME, null as OWNER, view_definition as `SQL`,
       false as QUOTES_NAMES, database() as HOME
from information_schema.views
where table_schema not in ('sys', 'mysql', 'information_schema', 'performance_schema')
  and (table_schema = database() or instr(view_definition, concat('`', database(), '`.')) > 0)
union all
select 'trigger', trigger_schema, trigger_name, event_object_table, action_statement,
       find_in_set('ANSI_QUOTES', sql_mode) > 0, database()
from information_schema.triggers
where trigger_schema = database()
union all
select lower(routine_type), routine_schema, routine_name, null, routine_definition,
       find_in_set('ANSI_QUOTES', sql_mode) > 0, database()
from information_schema.routines
where routine_schema = database() and routine_definition is not null
union all
select 'event', event_schema, event_name, null, event_definition,
       find_in_set('ANSI_QUOTES', sql_mode) > 0, database()
from information_schema.events
where event_schema = database()
order by 1, 2, 3
