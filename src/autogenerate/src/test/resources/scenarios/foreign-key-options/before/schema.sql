create table p (id bigint primary key, a integer, b integer, unique (a, b));
create table c (
    a bigint, b bigint, c bigint, d bigint, e bigint, f bigint, g bigint, h bigint, x integer, y integer,
    constraint fa foreign key (a) references p (id),
    constraint fb foreign key (b) references p (id) on delete cascade,
    constraint fc foreign key (c) references p (id),
    constraint fd foreign key (d) references p (id) on update cascade,
    constraint fe foreign key (e) references p (id),
    constraint ff foreign key (f) references p (id) deferrable initially deferred,
    constraint fg foreign key (g) references p (id),
    constraint fh foreign key (h) references p (id) on delete restrict,
    constraint fx foreign key (x, y) references p (a, b)
);
