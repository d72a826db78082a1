select table_schema as NAMESPACE, table_name as NAME, view_definition as QUERY, database() as HOME
from information_schema.views
where table_schema not in ('sys', 'mysql', 'information_schema', 'performance_schema')
order by 1, 2
