create table "with space, (and) more" (
    id bigint not null,
    constraint "with space, (and) more_pkey" primary key (id)
);
create table "with.dot" (
    id bigint not null,
    constraint "with.dot_pkey" primary key (id)
);
alter table first add column dotted_id bigint;
alter table first add column spaced_id bigint;
alter table first add constraint first_dotted_id_fkey foreign key (dotted_id) references "with.dot" (id);
alter table first add constraint first_spaced_id_fkey foreign key (spaced_id) references "with space, (and) more" (id);
