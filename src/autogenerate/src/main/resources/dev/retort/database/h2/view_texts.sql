select table_schema as "NAMESPACE", table_name as "NAME", view_definition as "QUERY", current_schema as "HOME"
from information_schema.views
where view_definition is not null
order by 1, 2
