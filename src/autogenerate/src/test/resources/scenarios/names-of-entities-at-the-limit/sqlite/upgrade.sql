create table ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt (
    a integer,
    b integer,
    "äääääääääääääääääääääääääääääää" integer,
    id bigint not null,
    constraint ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_pkey primary key (id),
    constraint ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_b_key unique (b),
    constraint "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_äääääääääääääääääääääääääääääää_key" unique ("äääääääääääääääääääääääääääääää"),
    constraint uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu unique (a)
);
create index iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt (a, b);
