insert into egg (id) values (1), (2);
insert into chicken (id, egg_id) values (10, 1), (20, 2);
update egg set chicken_id = 10 * id, next_id = 3 - id;
