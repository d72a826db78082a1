create table child (
    parent_id numeric(38, 0),
    id bigint not null,
    constraint child_pkey primary key (id)
);
alter table parent alter column id type numeric(38, 0);
alter table child add constraint child_parent foreign key (parent_id) references parent (id);
