create table t (
    id integer not null,
    a integer,
    b integer not null,
    c integer,
    primary key (id),
    unique key uq_changes (b) invisible,
    unique key uq_stays (a) invisible,
    index ix_changes (a, b) invisible,
    index ix_goes (c) invisible,
    index ix_stays (b, c) invisible
) engine=InnoDB;
