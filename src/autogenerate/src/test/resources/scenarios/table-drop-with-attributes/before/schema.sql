create table p (x integer, y integer, constraint p_pk primary key (x, y));
create table gone (
    a integer,
    b integer,
    c text,
    constraint gone_pk primary key (a) include (c, b) deferrable initially deferred,
    constraint gone_wide unique (a, b) include (c) deferrable,
    constraint gone_p foreign key (a, b) references p on delete set default (b, a),
    constraint gone_free foreign key (a, b) references p not enforced,
    constraint gone_local check (a > 0) no inherit,
    constraint gone_said check (b > 0) not enforced
);
alter table gone add constraint gone_later check (c <> '') no inherit not valid;
alter table gone add constraint gone_later_too foreign key (a, b) references p not valid;
