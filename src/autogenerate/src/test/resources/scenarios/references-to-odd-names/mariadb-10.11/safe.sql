-- 1 of 1, statement by statement
create table `with space, (and) more` (
    id bigint not null,
    primary key (id)
) engine=InnoDB;
create table `with.dot` (
    id bigint not null,
    primary key (id)
) engine=InnoDB;
alter table first add column dotted_id bigint, ALGORITHM=INSTANT;
alter table first add column spaced_id bigint, ALGORITHM=INSTANT;
create index dotted_id on first (dotted_id) ALGORITHM=NOCOPY LOCK=NONE;
create index spaced_id on first (spaced_id) ALGORITHM=NOCOPY LOCK=NONE;
alter table first add constraint first_ibfk_1 foreign key (dotted_id) references `with.dot` (id),
    add constraint first_ibfk_2 foreign key (spaced_id) references `with space, (and) more` (id);
