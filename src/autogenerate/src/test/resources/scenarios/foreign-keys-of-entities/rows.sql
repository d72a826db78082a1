insert into employee (id, badge, boss_id) values (1, 'a', 1);
insert into visit values (1);
