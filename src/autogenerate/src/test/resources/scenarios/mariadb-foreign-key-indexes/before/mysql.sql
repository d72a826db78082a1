create table p (id int primary key, code int not null, unique key code (code));
create table pair (a int, b int, primary key (a, b));
create table of_pair (a int, b int, constraint of_pair_fk foreign key (a, b) references pair (a, b));
create table t (
    id int primary key, dropped int, added int, explicit_comes int, explicit_goes int, wider int, renamed int, both_go int, retyped int, served int,
    index explicit_goes_ix (explicit_goes, id), index wider_ix (wider), index both_ix (both_go), index old_served (served),
    constraint dropped_fk foreign key (dropped) references p (id),
    constraint explicit_comes_fk foreign key (explicit_comes) references p (id) on delete cascade,
    constraint explicit_goes_fk foreign key (explicit_goes) references p (id),
    constraint wider_fk foreign key (wider) references p (id),
    constraint old_fk foreign key (renamed) references p (code) on update cascade,
    constraint both_fk foreign key (both_go) references p (id),
    constraint served_fk foreign key (served) references p (id) on delete restrict
);
