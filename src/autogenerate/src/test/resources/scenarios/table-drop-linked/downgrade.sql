create table a (
    id bigint not null,
    constraint a_pkey primary key (id)
);
create table b (
    id bigint not null,
    a_id bigint,
    constraint b_pkey primary key (id),
    constraint b_a_id_fkey foreign key (a_id) references a (id)
);
create table c (
    id bigint not null,
    b_id bigint,
    a_id bigint,
    constraint c_pkey primary key (id),
    constraint c_a_id_fkey foreign key (a_id) references a (id),
    constraint c_b_id_fkey foreign key (b_id) references b (id)
);
create table aa (
    id bigint not null,
    c_id bigint,
    constraint aa_pkey primary key (id),
    constraint aa_c_id_fkey foreign key (c_id) references c (id)
);
alter table kept add constraint kept_c_id_fkey foreign key (c_id) references c (id);
alter table kept add constraint kept_a_id_fkey foreign key (a_id) references a (id);
