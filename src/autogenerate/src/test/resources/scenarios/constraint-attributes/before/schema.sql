create table p (x integer, y integer, constraint p_pk primary key (x, y));
create table t (
    a integer,
    b integer,
    c text,
    constraint t_pk primary key (a),
    constraint t_later unique (b),
    constraint t_wide unique (a, b),
    constraint t_p foreign key (a, b) references p on delete set null,
    constraint t_free foreign key (a, b) references p,
    constraint t_local check (a > 0),
    constraint t_said check (b > 0)
);
create table u (a integer, constraint u_pk primary key (a));
