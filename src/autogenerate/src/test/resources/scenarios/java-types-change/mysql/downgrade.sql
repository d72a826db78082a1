alter table thing modify column text varchar(255),
    modify column note text,
    modify column story varchar(1024);
alter table thing modify column name varchar(50);
alter table thing modify column milli datetime(3),
    modify column ratio float not null,
    modify column rate numeric(10, 2),
    modify column price numeric(38, 2),
    modify column number integer,
    modify column moment time,
    modify column kind tinyint,
    modify column flag bit(1),
    modify column duration numeric(21, 0),
    modify column day date,
    add constraint thing_chk_1 check (`kind` between 0 and 1);
