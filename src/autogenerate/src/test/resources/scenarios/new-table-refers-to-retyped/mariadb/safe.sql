-- 1 of 1, statement by statement
create table Child (
    parent_id numeric(38, 0),
    id bigint not null,
    primary key (id),
    index child_parent (parent_id)
) engine=InnoDB;
alter table Parent modify column id numeric(38, 0) not null, ALGORITHM=COPY, LOCK=NONE;
alter table Child add constraint child_parent foreign key (parent_id) references Parent (id);
