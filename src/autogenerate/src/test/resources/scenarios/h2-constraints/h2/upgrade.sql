alter table RENAMED rename constraint RENAMED_OLD to RENAMED_NEW;
alter table RENAMED rename constraint RENAMED_CHECK_OLD to RENAMED_CHECK_NEW;
alter table CHILD drop constraint CHILD_PARENT;
alter table CHILD drop constraint CHILD_UNIQUE;
alter table CHILD drop constraint GONE;
alter table CHILD drop constraint CHILD_CHANGED;
alter table CHILD drop constraint CHILD_OLD;
alter table REKEYED drop constraint REKEYED_PK;
alter table CHILD add constraint CHILD_UNIQUE unique (A, B);
alter table CHILD add constraint COME unique (A);
alter table CHILD add constraint CHILD_CHANGED check (("B" > 1)
    OR ("B" IS NULL));
alter table CHILD add constraint CHILD_NEW check ("A" BETWEEN 1 AND 9);
alter table KEYLESS add constraint KEYLESS_PK primary key (A, B);
alter table REKEYED add constraint REKEYED_PK primary key (B, A);
alter table CHILD add constraint CHILD_PARENT foreign key (PARENT_ID) references PARENT (ID) on delete set null on update cascade;
