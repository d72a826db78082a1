alter table first drop foreign key first_ibfk_2;
alter table first drop foreign key first_ibfk_1;
alter table first drop index spaced_id;
alter table first drop index dotted_id;
alter table first drop column spaced_id;
alter table first drop column dotted_id;
drop table `with.dot`;
drop table `with space, (and) more`;
