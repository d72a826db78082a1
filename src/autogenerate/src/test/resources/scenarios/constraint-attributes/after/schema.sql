create table p (x integer, y integer, constraint p_pk primary key (x, y));
create table t (
    a integer,
    b integer,
    c text,
    constraint t_pk primary key (a) include (c, b),
    constraint t_later unique (b) deferrable initially deferred,
    constraint t_wide unique (a, b) include (c) deferrable,
    constraint t_p foreign key (a, b) references p on delete set null (b),
    constraint t_free foreign key (a, b) references p not enforced,
    constraint t_local check (a > 0) no inherit,
    constraint t_said check (b > 0) not enforced
);
create table u (a integer, constraint u_pk primary key (a) deferrable initially deferred);
