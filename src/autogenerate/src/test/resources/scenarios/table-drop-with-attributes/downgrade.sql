create table gone (
    a integer not null,
    b integer,
    c text,
    constraint gone_pk primary key (a) include (c, b) deferrable initially deferred,
    constraint gone_wide unique (a, b) include (c) deferrable,
    constraint gone_local check (a > 0) no inherit,
    constraint gone_said check (b > 0) not enforced,
    constraint gone_free foreign key (a, b) references p (x, y) not enforced,
    constraint gone_p foreign key (a, b) references p (x, y) on delete set default (b, a)
);
alter table gone add constraint gone_later check (c <> ''::text) no inherit not valid;
alter table gone add constraint gone_later_too foreign key (a, b) references p (x, y) not valid;
