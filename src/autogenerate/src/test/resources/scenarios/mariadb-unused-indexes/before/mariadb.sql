create table t (
    id integer not null,
    a integer,
    b integer not null,
    c integer,
    primary key (id),
    unique key uq_changes (b) ignored,
    unique key uq_stays (a) ignored,
    index ix_changes (a, b) ignored,
    index ix_goes (c) ignored,
    index ix_stays (b, c) ignored
) engine=InnoDB;
