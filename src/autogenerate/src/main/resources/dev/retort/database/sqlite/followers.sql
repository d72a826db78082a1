select s.type as "KIND",
       s.name as "NAME",
       s.tbl_name as "OWNER",
       s.sql as "SQL"
from main.sqlite_schema s
where s.type in ('view', 'trigger')
order by s.type, s.name
