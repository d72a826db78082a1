create table t (
    a integer,
    b integer,
    c integer,
    id bigint not null,
    both_said varchar(255),
    flagged varchar(255),
    primary key (id),
    unique key a (a, b),
    unique key flagged (flagged),
    unique key uq_both (both_said),
    unique key uq_pair (b, a),
    unique key ux_c (c),
    index a_2 (a, b desc),
    index ix_both (both_said),
    index ix_flagged (flagged)
) engine=InnoDB;
