alter table LEANS drop constraint LEANS_FK;
drop index LEANS_IX;
drop index GAINS_IX;
create index LEANS_IX on LEANS (PARENT_ID);
alter table LEANS add constraint LEANS_FK foreign key (PARENT_ID) references PARENT (ID);
alter table DROPS add constraint DROPS_FK foreign key (PARENT_ID) references PARENT (ID);
