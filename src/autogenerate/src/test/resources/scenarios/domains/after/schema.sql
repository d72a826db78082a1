create domain email_address as text check (value like '%@%');
create domain "Odd Name" as integer default 7 not null;
create table t (id bigint not null, mail email_address, other text, mails email_address[], plain "Odd Name");
