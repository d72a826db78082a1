alter table ANIMAL drop constraint ANIMAL_CHECK1;
alter table ANIMAL drop constraint ANIMAL_CHECK;
alter table ANIMAL drop column BREED;
alter table ANIMAL drop column KIND;
alter table ANIMAL drop column LIVES;
create table CAT (
    LIVES integer not null,
    ID bigint not null,
    primary key (ID),
    constraint FKUVKN4UHXVJLPECTF8O7YI4KQ foreign key (ID) references ANIMAL (ID)
);
create table DOG (
    ID bigint not null,
    BREED varchar(255),
    primary key (ID),
    constraint FKPT87V28UPXQBIRKJQGLPX7HYF foreign key (ID) references ANIMAL (ID)
);
