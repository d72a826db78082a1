create table T (
    A integer,
    B integer,
    C integer,
    ID bigint not null,
    BOTH_SAID varchar(255),
    FLAGGED varchar(255),
    constraint T_PKEY primary key (ID),
    constraint T_A_B_KEY unique (A, B),
    constraint T_FLAGGED_KEY unique (FLAGGED),
    constraint UQ_BOTH unique (BOTH_SAID),
    constraint UQ_PAIR unique (B, A),
    constraint UX_C unique (C)
);
create index IX_BOTH on T (BOTH_SAID);
create index IX_FLAGGED on T (FLAGGED);
create index T_A_B_IDX on T (A, B desc);
