alter table swapped drop primary key;
alter table swapped modify column lengthy text not null,
    modify column short varchar(20) not null;
alter table notes modify column note varchar(20) not null;
alter table swapped add primary key (id, short);
alter table notes drop primary key, add primary key (id, note);
