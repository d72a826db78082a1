alter table DROPS drop constraint DROPS_FK;
alter table LEANS drop constraint LEANS_FK;
drop index LEANS_IX;
create index GAINS_IX on GAINS (PARENT_ID);
create index LEANS_IX on LEANS (PARENT_ID, OTHER);
alter table LEANS add constraint LEANS_FK foreign key (PARENT_ID) references PARENT (ID);
