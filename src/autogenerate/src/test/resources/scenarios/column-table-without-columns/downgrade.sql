drop table empty;
create table hollow (
    
);
