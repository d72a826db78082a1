insert into a values (7);
insert into "B b" values (9);
insert into negative values (-5);
insert into starts values (5);
insert into falls values (-5), (3);
select nextval('used');
