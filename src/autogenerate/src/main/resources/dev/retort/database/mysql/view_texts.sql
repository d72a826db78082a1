select table_schema as NAMESPACE, table_name as NAME, view_definition as QUERY, database() as HOME
from information_schema.views
where table_schema not in ('sys', 'mysql', 'information_schema', 'performance_schema')
  and (table_schema = database() or instr(view_definition, concat('`', database(), '`.')) > 0)
order by 1, 2
