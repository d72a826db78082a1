create type unused as enum ('n');
create type parted as enum ('x', 'y');
alter table ticket alter column two type parted using two::text::parted,
    alter column one type parted using one::text::parted;
drop type spare;
drop type part_two;
drop type part_one;
alter type owner set schema newer;
alter type ticket_state rename to state;
alter type "New Mixed" rename to "Mixed";
