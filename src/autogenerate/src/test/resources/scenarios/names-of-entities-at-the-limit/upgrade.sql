create table ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt (
    a integer,
    b integer,
    "äääääääääääääääääääääääääääääää" integer,
    id bigint not null,
    constraint tttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_pkey primary key (id),
    constraint "ttttttttttttttttttttttttttttt_ääääääääääääää_key" unique ("äääääääääääääääääääääääääääääää"),
    constraint ttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_b_key unique (b),
    constraint uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu unique (a)
);
create index iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt (a, b);
