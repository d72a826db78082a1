alter table person alter column other type varchar(100) using other::text;
