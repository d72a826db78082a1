-- The texts of tables, indexes and views, tables first. The indexes behind keys have no text of their own. Virtual tables and
-- the tables that these keep their data in are no tables of anybody's model; SQLite's own begin with sqlite_.
select s.type as "KIND",
       s.name as "NAME",
       s.tbl_name as "OWNER",
       s.sql as "SQL"
from main.sqlite_schema s
join pragma_table_list t on t.schema = 'main' and t.name = s.tbl_name
where s.type in ('table', 'index', 'view')
  and s.sql is not null
  and t.type in ('table', 'view')
  and s.name not like 'sqlite\_%' escape '\'
order by s.type = 'index', s.rowid
