insert into engine_changes values (1, 'x');
insert into charset_changes values (1, 'ä', 'ö');
insert into format_changes values (1, 'x');
insert into goes values (1, 'x');
