insert into vessel (id) values (3);
insert into tanker (id, tons) values (12, 0), (170, 1);
insert into ferry (id, seats) values (99, 1);
insert into quay (berth_number) values (5);
insert into buoy (berth_number) values (60);
insert into captain (id) values (77);
insert into sailor (id, version) values (8, 0);
