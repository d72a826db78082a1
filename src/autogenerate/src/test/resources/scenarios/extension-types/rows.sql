insert into t values ('a', 'b', 'c=>1', '{d.e}', '{x}');
insert into gone values ('a', 'b=>1', 'c.d', '{e}');
